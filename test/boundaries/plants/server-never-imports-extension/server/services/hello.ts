import type { Request } from '../../extension/messaging/protocol.ts';

export const kind = (request: Request) => request.kind;
