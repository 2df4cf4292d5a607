import { define } from '@through-train/widgets/parts.js';
import { DeskQueue } from '../queue/desk-queue.js';
import { StaffDesk } from '../staff-desk.js';

define('desk-queue', DeskQueue);
define('staff-desk', StaffDesk);

export type { StaffDesk };
