import type { Language, Tier } from '#shared/schema/customer.ts';

export interface PracticeFirm {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
}

export interface PracticePerson {
  readonly key: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly title?: string;
  readonly role?: string;
  /** The part of the address before the @. */
  readonly mailName: string;
  readonly firm: string;
  readonly language: Language;
  readonly tier: Tier | null;
}

/** Invented firms; nobody can have an address that ends in `.example`. */
export const practiceFirms: readonly PracticeFirm[] = [
  { key: 'harbour', name: 'Harbour Works', domain: 'harbourworks.example' },
  { key: 'alder', name: 'Alder & Finch', domain: 'alderfinch.example' },
  { key: 'northgate', name: 'Northgate Dairy', domain: 'northgate.example' },
  { key: 'yunhe', name: '云禾食品', domain: 'yunhe.example' },
  { key: 'lanting', name: '蓝汀设备', domain: 'lanting.example' },
  { key: 'pinglan', name: '平瀾科技', domain: 'pinglan.example' },
  { key: 'hanbit', name: '한빛정밀', domain: 'hanbit.example' },
  { key: 'saebom', name: '새봄식품', domain: 'saebom.example' },
  { key: 'narae', name: '나래물산', domain: 'narae.example' },
];

/** Ten people each who are written to in English, Chinese and Korean. */
export const practicePeople: readonly PracticePerson[] = [
  english('nora', 'Whitcombe', 'Nora', 'harbour', 'A', 'Head of Purchasing'),
  english('marcus', 'Oyedele', 'Marcus', 'harbour', 'B', 'Plant manager'),
  english('priya', 'Raghavan', 'Priya', 'alder', 'A', 'Operations director'),
  english('tomas', 'Ferreira', 'Tomás', 'alder', 'B', 'Maintenance'),
  english('elise', 'Brandvold', 'Elise', 'northgate', 'C', 'Production'),
  english('owen', 'Gallagher', 'Owen', 'northgate', null, 'Assistant to Nora Whitcombe'),
  english('judith', 'Averill', 'Judith', 'northgate', 'B', 'Quality'),
  english('rafael', 'Ortiz', 'Rafael', 'harbour', 'C', 'Stores'),
  english('hannah', 'Lindqvist', 'Hannah', 'alder', 'C', 'Finance'),
  english('samir', 'Haddad', 'Samir', 'northgate', 'C', 'Projects'),

  eastAsian('siyuan', '王', '思远', '采购经理', 'yunhe', 'A', 'zh-CN'),
  eastAsian('jingyi', '李', '静怡', '厂长', 'yunhe', 'B', 'zh-CN'),
  eastAsian('guodong', '陈', '国栋', '总监', 'lanting', 'A', 'zh-CN'),
  eastAsian('xiaotong', '林', '晓彤', '工程师', 'lanting', 'C', 'zh-CN'),
  eastAsian('mingxuan', '赵', '明轩', '主任', 'yunhe', 'B', 'zh-CN'),
  eastAsian('yaqin', '周', '雅琴', '助理', 'lanting', null, 'zh-CN'),
  eastAsian('jianhua', '吴', '建华', '经理', 'lanting', 'C', 'zh-CN'),
  eastAsian('xue', '欧阳', '雪', '经理', 'yunhe', 'B', 'zh-CN'),
  eastAsian('yating', '張', '雅婷', '協理', 'pinglan', 'B', 'zh-TW'),
  eastAsian('zhiming', '黃', '志明', '工程師', 'pinglan', 'C', 'zh-TW'),

  eastAsian('doyun', '김', '도윤', '부장', 'hanbit', 'A', 'ko'),
  eastAsian('seoyeon', '이', '서연', '과장', 'hanbit', 'B', 'ko'),
  eastAsian('junhyeok', '박', '준혁', '대표', 'saebom', 'A', 'ko'),
  eastAsian('eunji', '최', '은지', '팀장', 'saebom', 'B', 'ko'),
  eastAsian('haneul', '정', '하늘', '차장', 'narae', 'C', 'ko'),
  eastAsian('subin', '조', '수빈', '대리', 'hanbit', null, 'ko'),
  eastAsian('taeho', '윤', '태호', '이사', 'narae', 'B', 'ko'),
  eastAsian('jiwoo', '한', '지우', '사원', 'saebom', 'C', 'ko'),
  eastAsian('hyeon', '남궁', '현', '과장', 'narae', 'C', 'ko'),
  eastAsian('minjae', '강', '민재', '팀장', 'hanbit', 'C', 'ko'),
];

function english(key: string, familyName: string, givenName: string, firm: string, tier: Tier | null, role: string): PracticePerson {
  return { key, familyName, givenName, role, mailName: key, firm, language: 'en', tier };
}

function eastAsian(
  key: string,
  familyName: string,
  givenName: string,
  title: string,
  firm: string,
  tier: Tier | null,
  language: Language,
): PracticePerson {
  return { key, familyName, givenName, title, mailName: key, firm, language, tier };
}
