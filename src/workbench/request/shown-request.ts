import type { RequestAnswer } from '../../api/views.ts';

/** A request as the API shows it to staff. */
export type ShownRequest = RequestAnswer['case'];
export type Requester = ShownRequest['requester'];
