// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ComplaintView, CustomerView, GestureView } from '../../extension/messaging/protocol/customer-view.ts';
import { aComplaint, aGesture, aKnownView, aNote, TODAY } from './gallery/people.ts';
import { type Stage, stagePanel } from './stage.tsx';

const toAnswer = aComplaint();
const toAgree = aComplaint({ next: 'agree', answeredOn: '2026-11-18' });
const toCarryOut = aComplaint({ next: 'carry-out', answeredOn: '2026-11-18', agreed: { what: 'a pump on loan', by: '2026-11-24' } });
const toClose = aComplaint({ ...toCarryOut, next: 'close', carriedOutOn: TODAY });
const closed = aComplaint({ ...toClose, next: null, closedOn: TODAY, satisfied: 'yes', followUpOn: '2026-11-27' });

const stageFor = (customer: Partial<CustomerView>): Promise<Stage> => stagePanel({ view: aKnownView(customer) });
const stageWith = (complaint: ComplaintView): Promise<Stage> => stageFor({ complaints: [complaint] });

const answerGesture: GestureView = aGesture({ key: 'complaint-answer:dana:c1', occasion: 'complaint-answer' });

describe('what stands first', () => {
  it.each([
    { name: 'unanswered', complaint: toAnswer, says: 'Open complaint, 3 days, not yet answered' },
    { name: 'since yesterday', complaint: aComplaint({ receivedOn: '2026-11-19' }), says: 'Open complaint, 1 day, not yet answered' },
    { name: 'of today', complaint: aComplaint({ receivedOn: TODAY }), says: 'Open complaint, since today, not yet answered' },
    { name: 'answered', complaint: toAgree, says: 'Open complaint, 3 days, answered, nothing agreed yet' },
    { name: 'agreed', complaint: toCarryOut, says: 'Open complaint, 3 days, agreed by Nov 24: a pump on loan' },
    {
      name: 'agreed without a day',
      complaint: aComplaint({ ...toCarryOut, agreed: { what: 'a pump on loan', by: null } }),
      says: 'Open complaint, 3 days, agreed: a pump on loan',
    },
    { name: 'carried out', complaint: toClose, says: 'Open complaint, 3 days, carried out, not yet closed' },
    { name: 'closed', complaint: closed, says: 'Complaint closed. Asking again on Nov 27' },
  ])('a complaint $name', async ({ complaint, says }) => {
    const stage = await stageWith(complaint);
    expect(stage.part('complaints').querySelector('strong')?.textContent).toBe(says);
  });

  it('stands before the person, and is absent without a complaint', async () => {
    const stage = await stageWith(toAnswer);
    const order = stage.part('complaints').compareDocumentPosition(stage.part('customer-name'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await stage.open(aKnownView({}, { n: 2 }));
    expect(stage.has('complaints')).toBe(false);
  });

  it('folds what they said until it is asked for', async () => {
    const stage = await stageWith(toAnswer);
    const said = (): string | null | undefined => stage.part('complaints').querySelector('blockquote')?.textContent;
    expect(said()).toBe(undefined);
    stage.press('What they said');
    expect(said()).toBe(toAnswer.words);
  });

  it('is the complaint of another of the organisation, in a quiet line that leads to them', async () => {
    const asked: unknown[] = [];
    const view = aKnownView({
      complaintsAround: [{ customerId: 'ruth', name: 'Ruth Ames', receivedOn: TODAY, isAnswered: true }],
    });
    const stage = await stagePanel({
      view,
      ask: (who) => {
        asked.push(who);
        return Promise.resolve(view);
      },
    });
    stage.press('Ruth Ames, same organisation: Open complaint, since today, answered');
    await stage.settle();
    expect(asked.at(-1)).toEqual({ customerId: 'ruth' });
  });
});

describe('the one primary action', () => {
  it.each([
    { name: 'unanswered', customer: { complaints: [toAnswer] }, primary: 'Answer the complaint' },
    { name: 'unanswered, with its gesture', customer: { complaints: [toAnswer], next: answerGesture }, primary: 'Answer the complaint' },
    { name: 'unanswered, with thanks due', customer: { complaints: [toAnswer], next: aGesture() }, primary: 'Answer the complaint' },
    { name: 'answered', customer: { complaints: [toAgree], next: aGesture() }, primary: 'Note what was agreed' },
    { name: 'agreed', customer: { complaints: [toCarryOut] }, primary: 'It is carried out' },
    { name: 'carried out', customer: { complaints: [toClose] }, primary: 'Close the complaint' },
    { name: 'closed', customer: { complaints: [closed] }, primary: 'Thank you' },
    { name: 'closed, with thanks due', customer: { complaints: [closed], next: aGesture() }, primary: 'Draft thank-you' },
    { name: 'two of them', customer: { complaints: [toAnswer, aComplaint({ id: 'c2' })] }, primary: 'Answer the complaint' },
  ])('$name: $primary', async ({ customer, primary }) => {
    expect((await stageFor(customer)).primaries()).toEqual([primary]);
  });
});

describe('answering', () => {
  it('drafts the answer for the gesture that asks for it', async () => {
    const stage = await stageFor({ complaints: [toAnswer], next: answerGesture });
    stage.click(stage.part('draft'));
    await stage.settle();
    expect(stage.asked).toMatchObject([
      ['preview', { customerId: 'dana', occasion: 'complaint-answer', gestureKey: 'complaint-answer:dana:c1' }],
      ['draft', { n: 1, customerId: 'dana', note: { occasion: 'complaint-answer' } }],
    ]);
  });

  it('never settles the gesture of another complaint', async () => {
    const stage = await stageFor({ complaints: [aComplaint({ id: 'c9' })], next: answerGesture });
    stage.click(stage.part('draft'));
    await stage.settle();
    expect(stage.asked[0]).toMatchObject(['preview', { occasion: 'complaint-answer', gestureKey: null }]);
  });

  it('opens the note where words are missing; the way back keeps the complaint', async () => {
    const note = aNote({ occasion: 'complaint-answer', paragraphs: [['Sorry for ', { gap: 'complaint' }]], gaps: ['complaint', 'by_day'] });
    const stage = await stagePanel({ view: aKnownView({ complaints: [toAnswer] }), preview: () => Promise.resolve(note) });
    stage.click(stage.part('draft'));
    await stage.settle();
    expect([stage.has('preview'), stage.primaries()]).toEqual([true, ['Put into the mail']]);
    stage.type('By which day', '2026-11-24');
    expect(stage.value('By which day')).toBe('2026-11-24');
    stage.press('Cancel');
    expect(stage.primaries()).toEqual(['Answer the complaint']);
  });
});

describe('the steps', () => {
  const step = (stage: Stage): unknown => stage.asked.at(-1);

  it('answered another way', async () => {
    const stage = await stageWith(toAnswer);
    stage.press('Already answered');
    await stage.settle();
    expect([step(stage), stage.status()?.textContent]).toEqual([
      ['complaintStep', { complaintId: 'c1', step: 'answer' }],
      'Noted: the complaint is answered.',
    ]);
  });

  it('agreed: what, and by when if there is a day', async () => {
    const stage = await stageWith(toAgree);
    stage.press('Note what was agreed');
    stage.press('Save the agreement');
    expect([stage.asked, stage.alerts()]).toEqual([[], ['Please say what was agreed.']]);
    stage.type('What was agreed', ' a pump on loan ');
    stage.press('Save the agreement');
    await stage.settle();
    expect([step(stage), stage.status()?.textContent]).toEqual([
      ['complaintStep', { complaintId: 'c1', step: 'agree', what: 'a pump on loan', by: null }],
      'The agreement is noted.',
    ]);
  });

  it('a half-written agreement outlives a look at another mail', async () => {
    const stage = await stageWith(toAgree);
    stage.press('Note what was agreed');
    stage.type('What was agreed', 'a pump on loan');
    stage.type('By when (optional)', '2026-11-24');
    await stage.open(aKnownView({ id: 'minsu', complaints: [aComplaint({ ...toAgree, id: 'c7' })] }, { n: 2, thread: 'second' }));
    expect(stage.fields()).toBe(0);
    await stage.open(aKnownView({ complaints: [toAgree] }, { n: 3 }));
    stage.press('Save the agreement');
    await stage.settle();
    expect(step(stage)).toEqual(['complaintStep', { complaintId: 'c1', step: 'agree', what: 'a pump on loan', by: '2026-11-24' }]);
  });

  it('carried out', async () => {
    const stage = await stageWith(toCarryOut);
    stage.press('It is carried out');
    await stage.settle();
    expect(step(stage)).toEqual(['complaintStep', { complaintId: 'c1', step: 'carry-out' }]);
  });

  it('closed, with a day a week from now to ask again', async () => {
    const stage = await stageWith(toClose);
    stage.press('Close the complaint');
    stage.press('Yes');
    stage.press('Close the complaint');
    await stage.settle();
    expect([step(stage), stage.status()?.textContent]).toEqual([
      ['complaintStep', { complaintId: 'c1', step: 'close', satisfied: 'yes', followUpOn: '2026-11-27' }],
      'Complaint closed. You will be reminded on Nov 27.',
    ]);
  });

  it('reopened', async () => {
    const stage = await stageWith(closed);
    stage.press('Reopen');
    await stage.settle();
    expect([step(stage), stage.status()?.textContent]).toEqual([
      ['complaintStep', { complaintId: 'c1', step: 'reopen' }],
      'The complaint is open again.',
    ]);
  });

  it('what failed is said, and stays as it was', async () => {
    const stage = await stagePanel({
      view: aKnownView({ complaints: [toClose] }),
      complaintStep: () => Promise.resolve({ ok: false, error: { type: 'gone' } } as const),
    });
    stage.press('Close the complaint');
    stage.type('Ask again on', '2026-12-01');
    stage.press('Close the complaint');
    await stage.settle();
    expect([stage.alerts(), stage.value('Ask again on')]).toEqual([['This is no longer there.'], '2026-12-01']);
  });
});
