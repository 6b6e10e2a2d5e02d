/** A heading of the policy (标题); it groups sentences and decides nothing. */
export interface Heading {
  /** `2.1` is 二（一）; `2.0` is the part 二 itself. */
  readonly id: string;
  /** The published wording, punctuation included: some headings end in a full stop, some do not. */
  readonly text: string;
}

/** The 22 headings in the order of the text. The closing paragraph, numbered 4.6, has none. */
export const HEADINGS = [
  { id: '1.0', text: '一、总体要求' },
  { id: '1.1', text: '（一）指导思想。' },
  { id: '1.2', text: '（二）基本原则' },
  { id: '1.3', text: '（三）总体目标。' },
  { id: '2.0', text: '二、加强困境儿童分类保障' },
  { id: '2.1', text: '（一）强化基本生活保障' },
  { id: '2.2', text: '(二) 强化基本医疗保障。' },
  { id: '2.3', text: '(三) 强化教育保障。' },
  { id: '2.4', text: '(四) 强化残疾儿童福利服务。' },
  { id: '2.5', text: '(五) 强化监护责任。' },
  { id: '2.6', text: '(六) 强化安全保护。' },
  { id: '3.0', text: '三、建立完善困境儿童保障工作体系' },
  { id: '3.1', text: '(一) 构建县市区、乡镇(街道)、村(居)三级工作网络。' },
  { id: '3.2', text: '（二）建立部门协作联动机制。' },
  { id: '3.3', text: '（三）充分发挥群团组织作用。' },
  { id: '3.4', text: '（四）鼓励支持社会力量参与。' },
  { id: '4.0', text: '四、保障措施' },
  { id: '4.1', text: '（一）强化组织领导。' },
  { id: '4.2', text: '（二）加强基础设施建设。' },
  { id: '4.3', text: '（三）加强基层工作能力建设。' },
  { id: '4.4', text: '（四）强化资金保障。' },
  { id: '4.5', text: '（五）强化宣传引导。' },
] as const satisfies readonly Heading[];
