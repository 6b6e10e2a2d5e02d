/** A later rule that changes what this policy gave. */
export interface Successor {
  /** A day, a month or a year, as exactly as it is known. */
  readonly since: string;
  readonly by: string;
  readonly change: string;
}

/** What came after this policy and is not encoded here; a result dated after it says so. */
export const SUCCESSORS: readonly Successor[] = [
  {
    since: '2020-01-01',
    by: '民发〔2019〕62号',
    change: 'unattended children are paid at the orphan rate (事实无人抚养儿童参照孤儿标准)',
  },
  {
    since: '2020-07',
    by: '社会救助制度改革（特困人员认定年龄提高至18周岁）',
    change: 'destitute support reaches children up to 18 (特困供养年龄由16周岁提高至18周岁)',
  },
  {
    since: '2023-12',
    by: '湖南省2023年儿童福利规定',
    change: "Hunan's rules of 2023 replace the provincial basis (湖南省2023年新规)",
  },
  {
    since: '2025',
    by: '湘政办发〔2025〕54号',
    change: 'a later provincial document on children in difficulty is in force (湖南省2025年文件)',
  },
];
