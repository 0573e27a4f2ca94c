const MACHINE_LOCAL_PART =
  /^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|newsletters?|calendar-notification|auto-?(?:reply|mailer|confirm)|microsoftexchange[0-9a-f]{32})(?:$|[-+._=])/u;
const NO_REPLY =
  /(?:^|[-+._])(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|ne-?pas-?repondre|no-?responder|nao-?responda|nicht-?antworten)(?:$|[-+._=\d])/u;
const LIST_BOUNCE = /-(?:bounces?|owner|request)(?:$|\+)/u;

/** Exchange and Gmail put these before the subject of an automatic answer; the address is then a person's own. */
const AUTOMATIC_ANSWER =
  /^(?:automatic reply|auto-?reply|out of office|자동 ?회신|자동 ?응답|부재중 자동 ?응답|自动答复|自动回复|自動回覆|自動答覆|自動応答|自動返信|automatische antwort|abwesenheitsnotiz|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|automatyczna odpowiedź|otomatik yanıt|автоматический ответ|תשובה אוטומטית|מענה אוטומטי|رد تلقائي)\s*[:：]/iu;
/** Calendar answers and invitations name the event and its time after an `@` that stands alone. */
const CALENDAR_MAIL =
  /^(?:invitation|updated invitation|accepted|declined|tentatively accepted|cancell?ed event|초대|업데이트된 초대|수락함|거절됨|취소된 일정|邀请|更新的邀请|已接受|已拒绝|已取消的活动|邀請|招待|einladung|zugesagt|invitación|convite|invito|הזמנה|دعوة)\s*[:：].* @ \S/iu;

/**
 * Whether a mail comes from a machine: by its sender's address, or, for the mail that began the thread, by how its subject begins. Says no
 * when in doubt.
 */
export const isMachineMail = (address: string | null, openingSubject: string | null): boolean => {
  const localPart = address?.slice(0, address.lastIndexOf('@')) ?? '';
  if (MACHINE_LOCAL_PART.test(localPart) || NO_REPLY.test(localPart) || LIST_BOUNCE.test(localPart)) return true;
  return openingSubject !== null && (AUTOMATIC_ANSWER.test(openingSubject) || CALENDAR_MAIL.test(openingSubject));
};
