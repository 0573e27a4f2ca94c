import { practiceFirms, practicePeople } from '../../extension/data/practice/people.ts';
import type { Person } from './mail.ts';
import type { ThreadSeed } from './threads.ts';

/** A practice customer as the mailbox knows them. */
const customer = (key: string): Person => {
  const person = practicePeople.find((each) => each.key === key);
  const firm = practiceFirms.find((each) => each.key === person?.firm);
  if (person === undefined || firm === undefined) throw new Error(`There is no practice customer ${key}`);
  const { familyName, givenName, language, mailName } = person;
  return { name: language === 'en' ? `${givenName} ${familyName}` : familyName + givenName, email: `${mailName}@${firm.domain}` };
};

export const practiceCustomers = { nora: customer('nora'), doyun: customer('doyun'), guodong: customer('guodong') } as const;

/** Mails of practice customers, about what their files tell of them: a deal of yesterday, an open complaint, a promise. */
export const customerThreads: readonly ThreadSeed[] = [
  {
    key: 'nora-pumps',
    subject: 'Twelve pumps: signed',
    mails: [
      {
        hoursAgo: 0.2,
        from: practiceCustomers.nora,
        paragraphs: [
          'Hello Mina,',
          'The contract for the twelve pumps is signed and on its way back to you. Glad we could settle this before the holidays.',
          'Nora Whitcombe\nHarbour Works',
        ],
      },
    ],
  },
  {
    key: 'doyun-housing',
    subject: '펌프 외관 파손 건',
    mails: [
      {
        hoursAgo: 0.3,
        from: practiceCustomers.doyun,
        paragraphs: [
          '조미나 과장님, 안녕하세요.',
          '말씀드린 펌프 두 대 말인데요, 교체 일정이 나왔는지 궁금합니다. 이번 주 안에 알려 주시면 좋겠습니다.',
          '김도윤 부장\n한빛정밀',
        ],
      },
    ],
  },
  {
    key: 'guodong-report',
    subject: '检测报告',
    mails: [
      {
        hoursAgo: 0.4,
        from: practiceCustomers.guodong,
        paragraphs: ['曹经理，您好！', '上次说的检测报告，明天方便发给我吗？我们要附在验收材料里。', '陈国栋\n蓝汀设备'],
      },
    ],
  },
];
