import { afterAll } from 'vitest';
import { removeTestDatabases } from './test-database.fixture.js';

afterAll(removeTestDatabases);
