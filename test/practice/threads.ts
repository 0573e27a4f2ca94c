import type { Person } from './mail.ts';
import { people, rep } from './people.ts';

export interface MailSeed {
  readonly hoursAgo: number;
  readonly from: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly paragraphs: readonly string[];
}

export interface ThreadSeed {
  readonly key: string;
  readonly subject: string;
  readonly mails: readonly MailSeed[];
}

/** Newest thread first, as a list shows them. A mail without `to` goes to the rep. */
export const threadSeeds: readonly ThreadSeed[] = [
  {
    key: 'dana-order',
    subject: 'Order 4471: please go ahead',
    mails: [
      {
        hoursAgo: 52,
        from: rep,
        to: [people.dana],
        paragraphs: ['Hi Dana,', 'Here is the offer for twelve pumps with the longer hoses. It is good until the end of the month.'],
      },
      {
        hoursAgo: 0.6,
        from: people.dana,
        paragraphs: [
          'Hi Mina,',
          'The offer looks right, please go ahead. Twelve pumps, delivery in week 50.',
          'I have also passed your name on to our sister plant in Leeds. They may call.',
          'Best wishes,\nDana Fox\nBright Mill Ltd',
        ],
      },
    ],
  },
  {
    key: 'minsu-delivery',
    subject: '납품 일정 확인 부탁드립니다',
    mails: [
      {
        hoursAgo: 1.4,
        from: people.minsu,
        paragraphs: [
          '조미나 과장님, 안녕하세요.',
          '지난주에 보내 주신 견적으로 진행하기로 했습니다. 납품 일정을 확인해 주시면 감사하겠습니다.',
          '김민수 부장\n대한정밀 구매팀',
        ],
      },
    ],
  },
  {
    key: 'wang-second-order',
    subject: '关于第二批订单的确认',
    mails: [
      {
        hoursAgo: 2.2,
        from: people.wangLi,
        paragraphs: ['曹经理，您好！', '第二批订单已经确认，共八台。请告知预计发货时间。', '宏图贸易 采购部\n王丽'],
      },
    ],
  },
  {
    key: 'larkfield-visit',
    subject: 'Site visit on Thursday',
    mails: [
      {
        hoursAgo: 30,
        from: people.ines,
        cc: [people.tom],
        paragraphs: ['Hello Mina,', 'Could you come on Thursday? Tom will show you the new hall.', 'Ines'],
      },
      {
        hoursAgo: 27,
        from: rep,
        to: [people.ines],
        cc: [people.tom],
        paragraphs: ['Hello Ines, hello Tom,', 'Thursday at ten suits me well.'],
      },
      {
        hoursAgo: 3.1,
        from: people.tom,
        cc: [people.ines],
        paragraphs: ['Hi Mina,', 'Ten it is. Please bring sturdy shoes, the floor is not finished yet.', 'Tom'],
      },
    ],
  },
  {
    key: 'priya-answered',
    subject: 'Test report',
    mails: [
      { hoursAgo: 29, from: people.priya, paragraphs: ['Hi Mina,', 'Could you send me the pressure test report once more?', 'Priya'] },
      { hoursAgo: 5, from: rep, to: [people.priya], paragraphs: ['Hi Priya,', 'Of course, you have it by tonight.'] },
    ],
  },
  {
    key: 'trade-weekly',
    subject: 'Trade Weekly: ten numbers that moved this week',
    mails: [
      { hoursAgo: 6, from: people.tradeWeekly, paragraphs: ['Good morning,', 'Here is what moved this week.', 'Unsubscribe at any time.'] },
    ],
  },
  {
    key: 'seoyeon-thanks',
    subject: '샘플 잘 받았습니다',
    mails: [
      {
        hoursAgo: 7.5,
        from: people.seoyeon,
        paragraphs: ['안녕하세요.', '보내 주신 샘플 잘 받았습니다. 내부 검토 후 다음 주에 연락드리겠습니다.', '이서연 과장\n한빛산업'],
      },
    ],
  },
  {
    key: 'leo-forecast',
    subject: 'Forecast for the quarter',
    mails: [{ hoursAgo: 8, from: people.leo, paragraphs: ['Mina, could you add your figures before noon? Thanks.', 'Leo'] }],
  },
  {
    key: 'mallory-markup',
    subject: '"><script>window.practiceHarm=1</script> Offer',
    mails: [{ hoursAgo: 20, from: people.markup, paragraphs: ['Hello <b>there</b>,', '<img src=x onerror="window.practiceHarm=1">'] }],
  },
  {
    key: 'nadia-mirrored',
    subject: '🎉 Invoice \u202Egpj.exe\u202C ready ✨',
    mails: [{ hoursAgo: 22, from: people.mirrored, paragraphs: ['Hello Mina,', 'Here it is.'] }],
  },
  {
    key: 'parcel-on-its-way',
    subject: 'Your parcel is on its way',
    mails: [
      { hoursAgo: 25, from: people.parcelPost, paragraphs: ['Your parcel leaves our depot today. Please do not reply to this mail.'] },
    ],
  },
  {
    key: 'chen-catalogue',
    subject: '样本已收到，谢谢',
    mails: [{ hoursAgo: 31, from: people.chenWei, paragraphs: ['您好！', '样本已经收到，下周给您回复。', '云帆科技\n陈伟'] }],
  },
  {
    key: 'grace-question',
    subject: 'A question about the seals',
    mails: [
      { hoursAgo: 49, from: people.grace, paragraphs: ['Hello Mina,', 'Do the new seals stand hot water? We clean at 90 °C.', 'Grace'] },
    ],
  },
  {
    key: 'dana-namesake',
    subject: 'Introducing myself',
    mails: [
      {
        hoursAgo: 54,
        from: people.danaNamesake,
        paragraphs: ['Dear Ms Cho,', 'I have taken over purchasing at Stillwater and would like to see your list.', 'Dana Fox'],
      },
    ],
  },
  {
    key: 'sam-lunch',
    subject: 'Lunch next week?',
    mails: [{ hoursAgo: 73, from: people.sam, paragraphs: ['Hi Mina,', 'I am in town on Tuesday. Lunch?', 'Sam'] }],
  },
  {
    key: 'hugo-away',
    subject: 'Automatic reply: Spare parts list',
    mails: [{ hoursAgo: 97, from: people.hugo, paragraphs: ['I am out of the office until Monday and will answer then.', 'Hugo Lind'] }],
  },
];
