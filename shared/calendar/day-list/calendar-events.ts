/** An event of a calendar file (RFC 5545), as far as it is needed: what its own properties say, by name in capitals. */
export interface CalendarEvent {
  /** Line on which it begins, 1 = the first. */
  readonly line: number;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** It does not end, or something inside it does not. */
  readonly isBroken: boolean;
}

interface ContentLine {
  readonly line: number;
  readonly text: string;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/** All events of a calendar file in order. What is no event (time zones, tasks, alarms) is passed over, and so is every line that is no property. */
export const calendarEvents = (text: string): readonly CalendarEvent[] => {
  const events: CalendarEvent[] = [];
  let event: OpenEvent | null = null;
  for (const { line, text: content } of unfolded(text)) {
    const property = propertyOf(content);
    if (property === null) continue;
    const { name, value } = property;
    const boundary = name === 'BEGIN' || name === 'END';
    const isOwn = boundary && value.trim().toUpperCase() === 'VEVENT';
    if (isOwn) {
      if (event !== null) events.push(closed(event, name === 'END'));
      event = name === 'BEGIN' ? { line, properties: new Map(), inside: 0 } : null;
    } else if (event !== null && boundary) {
      event.inside = Math.max(0, event.inside + (name === 'BEGIN' ? 1 : -1));
    } else if (event?.inside === 0) {
      addTo(event.properties, property);
    }
  }
  return event === null ? events : [...events, closed(event, false)];
};

/** `inside`: how many parts that began within the event have not ended yet. */
interface OpenEvent {
  readonly line: number;
  readonly properties: Map<string, string[]>;
  inside: number;
}

const closed = ({ line, properties, inside }: OpenEvent, hasEnded: boolean): CalendarEvent => ({
  line,
  properties,
  isBroken: !hasEnded || inside > 0,
});

const addTo = (properties: Map<string, string[]>, { name, value }: Property): void => {
  const values = properties.get(name);
  if (values === undefined) properties.set(name, [value]);
  else values.push(value);
};

/** A line that begins with a space or a tab goes on with the one before. */
const unfolded = (text: string): readonly ContentLine[] => {
  const lines: { line: number; text: string }[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) last.text += line.slice(1);
    else lines.push({ line: index + 1, text: line });
  }
  return lines;
};

/** The value begins at the first colon outside of quotation marks. */
const propertyOf = (content: string): Property | null => {
  const name = /^[A-Za-z0-9-]{1,64}(?=[:;])/.exec(content)?.[0];
  if (name === undefined) return null;
  let isQuoted = false;
  for (let index = name.length; index < content.length; index += 1) {
    if (content[index] === '"') isQuoted = !isQuoted;
    if (content[index] === ':' && !isQuoted) return { name: name.toUpperCase(), value: content.slice(index + 1) };
  }
  return null;
};
