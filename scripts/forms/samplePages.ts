import { deskForms, type DeskFormId } from '@statedesk/core';
import { printForm } from '@statedesk/forms';
import { incidentSteps } from './incidentSteps.ts';
import { aprilReport, aprilSteps, articleSteps, marchReport } from './otherSteps.ts';
import { openSampleDesk } from './sampleDesk.ts';

/** The folder that holds nothing but samples. */
const samplesFolder = 'docs/forms';

const languages = ['zh', 'en'] as const;
const letterhead = { organisation: '某某科技有限公司 Example Ltd.', classification: '内部 Internal' };
const numbers = {
  onSiteServiceRecord: 'ITSM-R-01',
  remoteServiceRecord: 'ITSM-R-02',
  workOrder: 'ITSM-R-03',
  knowledgeArticle: 'ITSM-R-04',
  callbackRecord: 'ITSM-R-05',
  incidentReport: 'ITSM-R-06',
} as const satisfies Readonly<Record<DeskFormId, string>>;

// References of personal values are salted anew each time (rule R6), and the hash of what holds them is another each time.
const withoutHash = (page: string): string => page.replace(/sha256:[0-9a-f]{64}/u, 'sha256:…');

/** A sample of every form of clause 6, in both languages, by its path from the root. */
export const samplePages = async (): Promise<ReadonlyMap<string, string>> => {
  const { desk, perform } = await openSampleDesk();
  const incident = await perform('incident', incidentSteps);
  const article = await perform('article', articleSteps(incident));
  await perform('march', marchReport);
  for (const [index, steps] of aprilSteps.entries()) await perform(`april-${index}`, steps);
  const report = await perform('april', aprilReport);
  const pages = new Map<string, string>();
  const keep = async (form: DeskFormId, instanceId: string): Promise<void> => {
    const filled = await desk.form(instanceId, { form });
    for (const language of languages) {
      const options = { language, letterhead: { ...letterhead, documentNumber: numbers[form] } };
      pages.set(`${samplesFolder}/${language}/${form}.html`, withoutHash(printForm(deskForms[form], filled, options)));
    }
  };
  for (const form of ['onSiteServiceRecord', 'remoteServiceRecord', 'workOrder', 'callbackRecord'] as const)
    await keep(form, incident);
  await keep('knowledgeArticle', article);
  await keep('incidentReport', report);
  await desk.close();
  return pages;
};
