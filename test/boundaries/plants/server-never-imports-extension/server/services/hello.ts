import type { Request } from '../../extension/messaging/protocol/requests.ts';

export const kind = (request: Request) => request.kind;
