#!/usr/bin/env node
import { asProgram } from './cli/as-program.js';
import { createProgram } from './cli/program.js';

await asProgram(() => createProgram().parseAsync());
