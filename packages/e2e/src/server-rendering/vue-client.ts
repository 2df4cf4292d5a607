import '@through-train/widgets/define/appeal-list.js';
import '@through-train/widgets/define/appeal-site.js';
import '@through-train/widgets/define/mayor-mailbox.js';
import { apiOfPage, placeOfPage } from './document.js';
import { createPage } from './vue-page.js';

createPage(apiOfPage()).mount(placeOfPage());
