import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { ReferenceNumber } from '../primitives.js';
import {
  Credentials,
  StaffCase,
  StaffMember,
  StaffPage,
  StaffQuery,
  StaffSession,
} from '../staff.js';
import { StaffCommand } from '../staff-action.js';

const numberParams = z.object({ number: ReferenceNumber });

export const signIn = endpoint({
  method: 'POST',
  path: '/v1/staff/sessions',
  tag: 'staff',
  summary: "Sign in; on the API's own origin the answer also sets an HttpOnly cookie",
  access: 'public',
  body: Credentials,
  status: 201,
  answer: StaffSession,
  problems: ['sign-in-failed', 'invalid', 'too-many-requests'],
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/v1/staff/sessions',
  tag: 'staff',
  summary: 'Sign out; the session ends at once',
  access: 'staff',
  status: 204,
  problems: ['not-signed-in'],
});

export const whoAmI = endpoint({
  method: 'GET',
  path: '/v1/staff/me',
  tag: 'staff',
  summary: 'The signed-in official and their roles',
  access: 'staff',
  status: 200,
  answer: StaffMember,
  problems: ['not-signed-in'],
});

export const listStaffAppeals = endpoint({
  method: 'GET',
  path: '/v1/staff/appeals',
  tag: 'staff',
  summary: 'A queue of appeals this official may see',
  access: 'staff',
  query: StaffQuery,
  status: 200,
  answer: StaffPage,
  problems: ['not-signed-in', 'forbidden', 'invalid'],
});

export const getStaffAppeal = endpoint({
  method: 'GET',
  path: '/v1/staff/appeals/{number}',
  tag: 'staff',
  summary: 'The whole case',
  access: 'staff',
  params: numberParams,
  status: 200,
  answer: StaffCase,
  problems: ['not-signed-in', 'not-found'],
});

export const actOnAppeal = endpoint({
  method: 'POST',
  path: '/v1/staff/appeals/{number}/actions',
  tag: 'staff',
  summary: 'Do one action of the lifecycle to an appeal',
  access: 'staff',
  params: numberParams,
  body: StaffCommand,
  status: 200,
  answer: StaffCase,
  idempotent: true,
  problems: [
    'not-signed-in',
    'forbidden',
    'conflict-of-interest',
    'not-found',
    'invalid',
    'wrong-state',
    'too-late',
    'in-flight',
    'key-reused',
  ],
});
