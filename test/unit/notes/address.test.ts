import { addressForm, addressIn, salutation } from '#shared/notes/address.ts';
import type { Addressee } from '#shared/notes/addressee.ts';
import { describe, expect, it } from 'vitest';

const person = (fields: Partial<Addressee>): Addressee => ({
  familyName: '',
  givenName: '',
  nameOrder: 'given-first',
  language: 'en',
  ...fields,
});

const korean = (fields: Partial<Addressee>): Addressee =>
  person({ familyName: '김', givenName: '민수', nameOrder: 'family-first', language: 'ko', ...fields });

const chinese = (fields: Partial<Addressee>): Addressee =>
  person({ familyName: '王', givenName: '伟', nameOrder: 'family-first', language: 'zh-CN', ...fields });

describe('Korean', () => {
  it.each([
    { name: 'full name, title, 님', who: korean({ title: '부장' }), form: '김민수 부장님' },
    { name: 'a title that has 님 already', who: korean({ title: '부장님' }), form: '김민수 부장님' },
    { name: 'no title', who: korean({}), form: '김민수 님' },
    { name: 'a blank title', who: korean({ title: '  ' }), form: '김민수 님' },
    { name: 'two titles: the first', who: korean({ title: '부장 / 구매팀장' }), form: '김민수 부장님' },
    { name: 'an acronym', who: korean({ title: 'CTO' }), form: '김민수 CTO님' },
    { name: 'a title in English', who: korean({ title: 'Head of Purchasing' }), form: '김민수 님' },
    { name: 'a two-syllable surname', who: korean({ familyName: '남궁', givenName: '민', title: '과장' }), form: '남궁민 과장님' },
    { name: 'an undivided name', who: korean({ familyName: '', givenName: '김민수', title: '차장' }), form: '김민수 차장님' },
    {
      name: 'a name in Latin letters',
      who: korean({ familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first' }),
      form: 'Dana Fox 님',
    },
    { name: 'a title inside an undivided name', who: korean({ familyName: '', givenName: '김부장' }), form: '김부장님' },
    { name: 'a scholar without a title', who: korean({ honorific: '박사님' }), form: '김민수 박사님' },
    { name: 'surname and title when that is all', who: korean({ givenName: '', title: '부장' }), form: '김 부장님' },
    { name: "the rep's own words", who: korean({ title: '부장', addressAs: { ko: '김 부장님' } }), form: '김 부장님' },
    { name: 'own words for another language', who: korean({ title: '부장', addressAs: { en: 'Minsu' } }), form: '김민수 부장님' },
  ])('$name → $form', ({ who, form }) => {
    expect([addressForm(who), salutation(who, 'ko', 'formal'), salutation(who, 'ko', 'warm')]).toEqual([
      form,
      `${form}, 안녕하십니까.`,
      `${form}, 안녕하세요.`,
    ]);
  });

  it.each([
    { name: 'a surname alone', who: korean({ givenName: '' }) },
    { name: 'one syllable in the undivided name', who: korean({ familyName: '', givenName: '김' }) },
  ])('never 김 님: $name', ({ who }) => {
    expect([addressForm(who), addressIn(who, 'ko', 'formal'), salutation(who, 'ko', 'brief')]).toEqual(['김', '', '안녕하십니까.']);
  });

  it('does not greet twice when the own words greet', () => {
    const who = korean({ addressAs: { ko: '민수 형님, 안녕하세요.' } });
    expect([salutation(who, 'ko', 'formal'), addressIn(who, 'ko', 'formal')]).toEqual(['민수 형님, 안녕하세요.', '민수 형님']);
  });
});

describe('Chinese', () => {
  it.each([
    { name: '总经理', who: chinese({ title: '总经理' }), form: '王总' },
    { name: '副 is dropped', who: chinese({ title: '副总经理' }), form: '王总' },
    { name: '副总', who: chinese({ title: '副总' }), form: '王总' },
    { name: '采购部副部长', who: chinese({ title: '采购部副部长' }), form: '王部长' },
    { name: '总监 stays', who: chinese({ title: '销售总监' }), form: '王总监' },
    { name: '工程师', who: chinese({ title: '高级工程师' }), form: '王工' },
    { name: '总工程师', who: chinese({ title: '总工程师' }), form: '王总工' },
    { name: '老师', who: chinese({ title: '老师' }), form: '王老师' },
    { name: '主任', who: chinese({ title: '副主任' }), form: '王主任' },
    { name: '处长', who: chinese({ title: '处长' }), form: '王处长' },
    { name: '医生', who: chinese({ title: '医生' }), form: '王医生' },
    { name: '经理', who: chinese({ title: '采购经理' }), form: '王经理' },
    { name: '董事长', who: chinese({ title: '董事长、总经理' }), form: '王董事长' },
    { name: 'an honorific the rep entered', who: chinese({ honorific: 'Ms' }), form: '王女士' },
    { name: 'a compound surname', who: chinese({ familyName: '欧阳', givenName: '娜', title: '经理' }), form: '欧阳经理' },
    { name: 'an undivided compound name', who: chinese({ familyName: '', givenName: '欧阳娜娜', title: '总经理' }), form: '欧阳总' },
    { name: 'an undivided common name', who: chinese({ familyName: '', givenName: '王伟', title: '总经理' }), form: '王总' },
    {
      name: 'an undivided name whose surname is not certain',
      who: chinese({ familyName: '', givenName: '玛丽', title: '经理' }),
      form: '玛丽经理',
    },
    { name: 'a surname alone with a title', who: chinese({ givenName: '', title: '总经理' }), form: '王总' },
    { name: "the rep's own words", who: chinese({ title: '经理', addressAs: { 'zh-CN': '王老师' } }), form: '王老师' },
  ])('$name → $form', ({ who, form }) => {
    expect([
      addressForm(who),
      salutation(who, 'zh-CN', 'formal'),
      salutation(who, 'zh-CN', 'warm'),
      salutation(who, 'zh-CN', 'brief'),
    ]).toEqual([form, `尊敬的${form}：`, `${form}，您好：`, `${form}，您好：`]);
  });

  it.each([
    { name: 'no title', who: chinese({}), form: '王伟' },
    { name: 'a title nobody is called by', who: chinese({ title: '采购专员' }), form: '王伟' },
    { name: '员工 is no 工', who: chinese({ title: '员工' }), form: '王伟' },
    { name: 'an assistant of somebody with a title', who: chinese({ title: '总经理助理' }), form: '王伟' },
    { name: '总 without a certain surname', who: chinese({ familyName: '', givenName: '玛丽', title: '总经理' }), form: '玛丽' },
    { name: 'a foreign name', who: chinese({ familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first' }), form: 'Dana Fox' },
    { name: 'a Korean name', who: chinese({ familyName: '김', givenName: '민수', title: '부장' }), form: '김민수' },
  ])('no title to use: $name', ({ who, form }) => {
    expect([addressForm(who), salutation(who, 'zh-CN', 'formal'), salutation(who, 'zh-CN', 'warm')]).toEqual([
      form,
      `${form}，您好。`,
      `${form}，您好。`,
    ]);
  });

  it('a surname alone is no address', () => {
    const who = chinese({ givenName: '' });
    expect([addressForm(who), salutation(who, 'zh-CN', 'formal')]).toEqual(['王', '您好：']);
  });

  it('does not greet twice when the own words greet', () => {
    const who = chinese({ addressAs: { 'zh-CN': '尊敬的王老师：' } });
    expect([salutation(who, 'zh-CN', 'warm'), addressIn(who, 'zh-CN', 'warm')]).toEqual(['尊敬的王老师：', '王老师']);
  });

  it.each([
    { title: '經理', form: '王經理' },
    { title: '副總', form: '王副總' },
    { title: '採購部副總經理', form: '王副總經理' },
    { title: '資深工程師', form: '王工程師' },
    { title: undefined, form: '王小明' },
    { title: 'Manager', form: '王小明' },
  ])('a Traditional reader with $title is shown as $form', ({ title, form }) => {
    expect(addressForm(chinese({ givenName: '小明', language: 'zh-TW', ...(title === undefined ? {} : { title }) }))).toBe(form);
  });
});

describe('English', () => {
  const park = { familyName: 'Park', givenName: 'Jimin' };
  it.each([
    { name: 'an honorific', who: person({ ...park, honorific: 'Ms' }), form: 'Ms Park', formal: 'Dear Ms Park,', warm: 'Dear Jimin,' },
    {
      name: 'no honorific',
      who: person({ familyName: 'Kim', givenName: 'Minsu' }),
      form: 'Minsu Kim',
      formal: 'Dear Minsu Kim,',
      warm: 'Dear Minsu,',
    },
    {
      name: 'family name first, as its owner writes it',
      who: person({ familyName: 'Kim', givenName: 'Minsu', nameOrder: 'family-first' }),
      form: 'Kim Minsu',
      formal: 'Dear Kim Minsu,',
      warm: 'Dear Minsu,',
    },
    { name: 'a doctor', who: person({ ...park, honorific: 'Dr.' }), form: 'Dr. Park', formal: 'Dear Dr. Park,', warm: 'Dear Jimin,' },
    {
      name: 'a title is no honorific',
      who: person({ ...park, title: 'Head of Sales' }),
      form: 'Jimin Park',
      formal: 'Dear Jimin Park,',
      warm: 'Dear Jimin,',
    },
    {
      name: 'an undivided name',
      who: person({ givenName: 'Dana Fox', honorific: 'Ms' }),
      form: 'Dana Fox',
      formal: 'Dear Dana Fox,',
      warm: 'Dear Dana Fox,',
    },
    { name: 'a family name alone', who: person({ familyName: 'Fox' }), form: 'Fox', formal: 'Hello,', warm: 'Hello,' },
    { name: 'a Korean name', who: korean({ title: '부장', language: 'de' }), form: '김민수', formal: 'Dear 김민수,', warm: 'Dear 김민수,' },
    {
      name: 'a Korean name with an honorific',
      who: korean({ honorific: 'Mr', language: 'de' }),
      form: '김민수',
      formal: 'Dear 김민수,',
      warm: 'Dear 김민수,',
    },
    {
      name: '先生 before a Latin name',
      who: person({ familyName: 'Wang', givenName: 'Wei', honorific: '先生' }),
      form: 'Mr Wang',
      formal: 'Dear Mr Wang,',
      warm: 'Dear Wei,',
    },
    { name: 'own words', who: person({ ...park, addressAs: { en: 'Jim' } }), form: 'Jim', formal: 'Dear Jim,', warm: 'Dear Jim,' },
    {
      name: 'own words that greet',
      who: person({ ...park, addressAs: { en: 'Hi Jim,' } }),
      form: 'Hi Jim',
      formal: 'Hi Jim,',
      warm: 'Hi Jim,',
    },
    { name: 'no name', who: person({}), form: '', formal: 'Hello,', warm: 'Hello,' },
    {
      name: 'line breaks and direction controls in a name',
      who: person({ familyName: 'Fo\u202ex', givenName: 'Da\r\nna' }),
      form: 'Da na Fox',
      formal: 'Dear Da na Fox,',
      warm: 'Dear Da na,',
    },
  ])('$name', ({ who, form, formal, warm }) => {
    expect([addressForm(who), salutation(who, 'en', 'formal'), salutation(who, 'en', 'warm')]).toEqual([form, formal, warm]);
  });
});
