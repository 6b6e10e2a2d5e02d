import { CHILDREN, CHILDREN_AND_FAMILIES, DISABLED_CHILDREN } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 三（三） (3.3): people's organisations (群团组织). */
export const ORGANISATIONS = [
  {
    id: '3.3-1',
    text: '各级群团组织要发挥自身优势和示范带动作用，广泛开展适合困境儿童特点和需求的关爱、帮扶、救助、维权等服务。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '各级群团组织', en: "people's organisations at all levels" },
        modality: '要',
        towards: CHILDREN,
        act: {
          zh: '广泛开展关爱、帮扶、救助、维权等服务',
          en: "offer care, help, relief and defence of rights widely, suited to the children's situation and needs",
        },
      },
    ],
    why: {
      zh: '群团组织的服务没有规定对象条件、内容和数额，由各组织自行安排。',
      en: "The services of people's organisations come without conditions, content or amount; each organisation arranges its own.",
    },
  },
  {
    id: '3.3-2',
    text: '工会、共青团、妇联要广泛动员广大职工、团员青年、妇女等开展多种形式的困境儿童关爱服务，依托职工之家、妇女之家、儿童之家、家长学校、家庭教育指导中心、青少年综合服务平台等，加强对困境儿童及其家庭的教育指导和培训帮扶。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '工会、共青团、妇联',
          en: "trade unions, the Communist Youth League and women's federations",
        },
        modality: '要',
        towards: {
          zh: '职工、团员青年、妇女等',
          en: 'workers, League members and young people, women and others',
        },
        act: {
          zh: '广泛动员，开展多种形式的困境儿童关爱服务',
          en: 'mobilise them widely to care for children in difficulty in many forms',
        },
      },
      {
        who: {
          zh: '工会、共青团、妇联',
          en: "trade unions, the Communist Youth League and women's federations",
        },
        modality: '要',
        towards: CHILDREN_AND_FAMILIES,
        act: { zh: '加强教育指导和培训帮扶', en: 'strengthen educational guidance, training and help' },
      },
    ],
    why: {
      zh: '动员群众和依托职工之家、妇女之家、儿童之家等场所开展活动，没有个案的启动条件。',
      en: 'Mobilising members and working through the centres for workers, women and children and similar places has no trigger in an individual case.',
    },
  },
  {
    id: '3.3-3',
    text: '残联组织要依托残疾人服务设施加强残疾儿童康复训练、特殊教育等工作，加快建立残疾儿童康复救助制度，加强残疾儿童康复机构建设和康复服务专业技术人员培训培养，组织实施残疾儿童康复救助项目，提高康复保障水平和服务能力。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '残联组织', en: "disabled persons' federations" },
        modality: '要',
        towards: DISABLED_CHILDREN,
        act: {
          zh: '加强康复训练、特殊教育，加快建立康复救助制度，加强康复机构建设和专业人员培养，组织实施康复救助项目',
          en: 'strengthen rehabilitation training and special education, speed up the rehabilitation assistance scheme, develop rehabilitation institutions and train their professionals, and run rehabilitation assistance programmes',
        },
      },
    ],
    why: {
      zh: '规定残联建立制度、机构和队伍的职责；儿童可以主张的康复服务见2.4-1至2.4-5，由那里的规则判断。',
      en: 'It lays on the federations the building of schemes, institutions and staff; the rehabilitation that a child can claim is in 2.4-1 to 2.4-5 and computed there.',
    },
  },
  {
    id: '3.3-4',
    text: '关工委要组织动员广大老干部、老战士、老专家、老教师、老模范等离退休老同志，协同做好困境儿童关爱服务工作。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '关工委', en: 'committees for the care of the next generation' },
        modality: '要',
        towards: {
          zh: '老干部、老战士、老专家、老教师、老模范等离退休老同志',
          en: 'retired cadres, soldiers, experts, teachers, model workers and other retired comrades',
        },
        act: {
          zh: '组织动员其协同做好困境儿童关爱服务',
          en: 'organise and mobilise them to join in caring for children in difficulty',
        },
      },
    ],
    why: {
      zh: '动员离退休老同志参与关爱服务，属于志愿参与，不形成儿童的权利。',
      en: 'It mobilises retired people to join in caring for children; such help is voluntary and gives a child no claim.',
    },
  },
] as const satisfies readonly Sentence[];
