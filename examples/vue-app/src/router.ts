import { createRouter, createWebHistory } from 'vue-router';

/** Each page brings the code of its element when it is first opened. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: () => import('./pages/write-page.vue') },
    { path: '/letters', component: () => import('./pages/list-page.vue') },
    { path: '/letters/:number', component: () => import('./pages/letter-page.vue'), props: true },
    { path: '/track', component: () => import('./pages/track-page.vue') },
  ],
});
