import { serverUrl } from '../../support/feed-server-client.js';
import { mountLoaded } from '../../elements/harness.js';
import { expectTree } from './expect-tree.js';

const ARABIC = { lang: 'ar', src: serverUrl('/demo/feeds/feed.ar.json') };

describe('what an Arabic page is to assistive technology', () => {
  it('is a list with a box, a number of more, and dates in Arabic words', async () => {
    await expectTree(
      await mountLoaded('news-list', { ...ARABIC, fields: 'date', search: true, 'page-size': 2 }),
      `
      searchbox "بحث"
      list
        listitem
          paragraph
            time
              text "10 ديسمبر 2024"
          heading "اللجنة الاستشارية الدولية تجتمع في شنجن" level=3
            link "اللجنة الاستشارية الدولية تجتمع في شنجن"
        listitem
          paragraph
            time
              text "10 ديسمبر 2024"
          heading "المشاريع المحلية تنمّي مهارات العاملين في التعليم العالي" level=3
            link "المشاريع المحلية تنمّي مهارات العاملين في التعليم العالي"
      button "عرض عنصرين إضافيين"
      status live=polite
      `,
    );
  });

  it('is an event whose facts have Arabic names, and names as the feed has them', async () => {
    await expectTree(
      await mountLoaded('event-card', ARABIC),
      `
      article
        paragraph
          text "انتهت"
        heading "اجتماع اللجنة الاستشارية الدولية (IAC) لعام 2024" level=3
          link "اجتماع اللجنة الاستشارية الدولية (IAC) لعام 2024"
        DescriptionList
          term "الموعد"
          definition
            time
              text "6 ديسمبر 2024"
            text "،"
            text "طوال اليوم"
          term "المكان"
          definition
            text "الجامعة الجنوبية للعلوم والتكنولوجيا (SUSTech)"
            text "شنجن، الصين"
            text "·"
            text "حضوريًا"
          term "المشاركون"
          definition
            list
              listitem
                text "السيد"
                text "LIM Cher Ping"
              listitem
                text "السيد"
                text "JIN Li"
              listitem
                text "السيد"
                text "SIT Fung"
              listitem
                text "السيدة"
                text "BI Xiaohan"
              listitem
                text "السيد"
                text "LI Ming"
              listitem
                text "السيدة"
                text "HAN Wei"
              listitem
                text "و8 مشاركين آخرين"
        group
          DisclosureTriangle "إضافة إلى التقويم" expanded=false
      status live=polite
      `,
    );
  });
});
