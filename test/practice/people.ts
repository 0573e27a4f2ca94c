import type { Person } from './mail.ts';

/** Everybody here is invented. */
export const rep: Person = { name: 'Mina Cho', email: 'mina.cho@tidewater.example' };
export const repSignature = ['Mina Cho', 'Tidewater Pumps · +44 20 7946 0000'];

export const people = {
  dana: { name: 'Dana Fox', email: 'dana.fox@brightmill.example' },
  danaNamesake: { name: 'Dana Fox', email: 'dana.fox@stillwater.example' },
  minsu: { name: '김민수', email: 'minsu.kim@daehan.example' },
  wangLi: { name: '王丽', email: 'wang.li@hongtu.example' },
  tom: { name: 'Tom Becker', email: 'tom.becker@larkfield.example' },
  ines: { name: 'Ines Marin', email: 'ines.marin@larkfield.example' },
  priya: { name: 'Priya Nair', email: 'priya.nair@orchardlabs.example' },
  seoyeon: { name: '이서연', email: 'seoyeon.lee@hanbit.example' },
  chenWei: { name: '陈伟', email: 'chen.wei@yunfan.example' },
  grace: { name: "Grace O'Neill", email: 'grace.oneill@harbourlane.example' },
  sam: { name: 'Sam Reyes', email: 'sam.reyes@pinecrest.example' },
  hugo: { name: 'Hugo Lind', email: 'hugo.lind@norrvik.example' },
  leo: { name: 'Leo Grant', email: 'leo.grant@tidewater.example' },
  tradeWeekly: { name: 'Trade Weekly', email: 'newsletter@tradeweekly.example' },
  parcelPost: { name: 'Parcel Post', email: 'no-reply@parcelpost.example' },
  markup: { name: '<img src=x onerror="window.practiceHarm=1"> Mallory', email: 'mallory@oddnames.example' },
  mirrored: { name: 'Nadia \u202Eqaf\u202C ✨', email: 'nadia@oddnames.example' },
} satisfies Record<string, Person>;
