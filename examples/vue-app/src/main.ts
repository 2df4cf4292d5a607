import '@through-train/widgets/define/appeal-site.js';
import { createApp } from 'vue';
import App from './app.vue';
import { router } from './router.js';

createApp(App).use(router).mount('#app');
