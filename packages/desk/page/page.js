import '../src/define/staff-desk.js';
