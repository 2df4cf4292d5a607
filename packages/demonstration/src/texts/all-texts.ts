import type { AppealText } from './appeal-text.js';
import { cityTexts } from './city.js';
import { communityTexts } from './community.js';
import { consumerTexts } from './consumer.js';
import { countrysideTexts } from './countryside.js';
import { educationTexts } from './education.js';
import { environmentTexts } from './environment.js';
import { governmentTexts } from './government.js';
import { healthTexts } from './health.js';
import { housingTexts } from './housing.js';
import { labourTexts } from './labour.js';
import { landTexts } from './land.js';
import { provinceTexts } from './province.js';
import { rejectedTexts } from './rejected.js';
import { safetyTexts } from './safety.js';
import { securityTexts } from './security.js';
import { transportTexts } from './transport.js';
import { utilitiesTexts } from './utilities.js';

/** Every letter with its answer, in the order of the category tree. */
export const appealTexts: readonly AppealText[] = [
  ...housingTexts,
  ...cityTexts,
  ...utilitiesTexts,
  ...transportTexts,
  ...environmentTexts,
  ...educationTexts,
  ...healthTexts,
  ...labourTexts,
  ...securityTexts,
  ...communityTexts,
  ...countrysideTexts,
  ...landTexts,
  ...consumerTexts,
  ...safetyTexts,
  ...governmentTexts,
  ...provinceTexts,
  ...rejectedTexts,
];
