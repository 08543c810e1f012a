### الملفات الشخصية المرسلة في ملف: ما وُجد فيها وما لم يوجد، والاستمارة التي تُملأ دون اتصال.

# السيرة الذاتية
import-note-arabic_pdf = لا يمكن أن يُقرأ بدقة من ملف PDF بالعربية سوى البريد الإلكتروني ورقم الهاتف. إذا أرسلتم السيرة الذاتية نفسها بصيغة Word &#8206;(DOCX)&#8206; أمكنني قراءة الباقي أيضًا.
import-note-row_unclear = لم آخذ هذا السطر من قسم «{ $section }» لأن أجزاءه لم تتضح لي: { $text }
import-note-date_unclear = { $field }: قد يدل «{ $text }» على يومين مختلفين، لذلك لم آخذه.
import-failed-no_text = لا يحتوي هذا الملف إلا على صور للصفحات من دون نص، فلا يمكنني قراءة شيء منه. يرجى إرسال السيرة الذاتية بصيغة Word &#8206;(DOCX)&#8206; أو بصيغة PDF محفوظة من برنامج لتحرير النصوص.

# الاستمارة دون اتصال
import-note-cell_unreadable = { $section }، { $field } (الخلية { $cell }): لم أتمكن من قراءة «{ $text }».
import-note-cell_empty = { $section }: الخانة «{ $field }» في الخلية { $cell } فارغة، لذلك لم آخذ هذا الصف.
import-failed-not_a_form = ليس جدول البيانات هذا الاستمارة التي أرسلها، لذلك لا أعرف ما تعنيه خلاياه.
template-title = ملفكم الشخصي، للملء دون اتصال
template-about = طريقة الملء
template-step-fill = املؤوا الخلايا الملونة، ورقة تلو الأخرى. يخصَّص كل صف لشهادة واحدة أو وظيفة واحدة أو لغة واحدة أو جنسية واحدة.
template-step-pick = إذا عرضت الخلية قائمة فاختاروا منها، ويمكنكم أيضًا كتابة الإجابة بأنفسكم.
template-step-months = اكتبوا الشهر بصيغة السنة ثم الشهر، مثلًا &#8206;2019-03، واليوم بصيغة &#8206;1990-03-12.
template-step-leave = اتركوا فارغًا ما لا تعرفونه بعد، ويمكنكم إضافته لاحقًا في المحادثة.
template-step-safe = يرجى عدم كتابة أرقام جوازات السفر أو السوابق الجنائية أو المعلومات الطبية في هذا الملف.
template-step-send = احفظوا الملف بصيغة Excel &#8206;(XLSX)&#8206; وأرسلوه في المحادثة. سترون ما قُرئ منه قبل حفظ أي شيء.
template-hint-country = اختاروا البلد من القائمة.
template-hint-nationality = اختاروا البلد من القائمة.
template-hint-language = اختاروا اللغة من القائمة.
template-hint-isced = اختاروا أقرب مستوى من القائمة.
template-hint-cefr = اختاروا المستوى من القائمة.
template-hint-notice = اختاروا من القائمة.
template-hint-bool = اختاروا «نعم» أو «لا».
template-hint-day = مثلًا &#8206;1990-03-12
template-hint-month = مثلًا &#8206;2019-03
template-hint-phone = مع رمز البلد، مثلًا &#8206;+962 7 1234 5678
template-hint-percent = عدد من 5 إلى 100، والدوام الكامل يساوي 100.
template-hint-paragraphs = يمكن كتابة عدة أسطر.
template-hint-optional = فقط إذا كان ينطبق عليكم.

# Europass وJSON Resume
import-note-invalid = { $section }، { $field }: لم أتمكن من استخدام «{ $text }»، وسأسألكم عنه.
import-note-shortened = { $section }، { $field }: النص أطول مما تتسع له الخانة، فاحتفظت ببدايته. يرجى مراجعته.
import-note-month_missing = { $section }، { $field }: ورد في الملف { $text } دون ذكر الشهر، وسأسألكم عنه.
import-note-months_disorder = { $section }: في { $text } تسبق النهاية البداية، فلم آخذ أيًّا من التاريخين، وسأسألكم عنهما.
import-note-level_unknown = { $section }: لا يمكنني تحديد مستوى «{ $text }»، وسأسألكم عنه.
import-note-lowest_level = { $spoken }: وردت في الملف عدة مستويات، فجعلت أدناها، وهو { $level }، المستوى العام واحتفظت بالبقية. يمكنكم تعديله عند الحاجة.
import-note-language_without_level = وجدت اللغة «{ $language }» دون مستوى وفق الإطار الأوروبي المرجعي، من A1 إلى C2، وسأسألكم عنه.
import-note-name_split = في «{ $text }» اعتبرت الكلمة الأولى الاسم والثانية اسم العائلة. يرجى مطابقتهما مع جواز السفر.
import-note-name_unsplit = لا يمكنني التمييز بين الاسم واسم العائلة في «{ $text }»، وسأسألكم عن كليهما.
import-note-more_entries = { $section }: في الملف عناصر أكثر مما يمكنني أخذه دفعة واحدة. يمكنكم إضافة البقية هنا.
import-note-other_part = لم آخذ «{ $text }». إن كان ذلك مهمًا لعملكم، فيمكنكم إضافته إلى المهارات أو ذكره ضمن «دوافع الترشح».
import-note-coded_skills = وردت بعض المهارات رموزًا لا يمكنني قراءتها. يرجى إضافتها بالكلمات.
import-note-picture = لم آخذ الصورة، فالطلبات تُقرأ من دونها.
import-note-gender = لم آخذ الجنس، فأنا لا أسأل عنه.
import-note-links = لم آخذ المواقع وحسابات التواصل الاجتماعي، إذ لا مكان لها في الملف الشخصي.
import-note-summary = لم آخذ سطر التعريف ولا النبذة التعريفية. قد يفيدانكم عند كتابة «دوافع الترشح».
import-note-annexes = لم آخذ الملفات المرفقة بالداخل. يمكنكم إرسال الشهادات مع الطلب.
import-note-publications = لم آخذ المنشورات. إن كانت مهمة لعملكم، فيمكنكم إضافتها إلى المهارات.
import-note-projects = لم آخذ المشاريع. إن كانت مهمة لعملكم، فيمكنكم وصفها ضمن الوظيفة التي تخصها.
import-note-awards = لم آخذ الجوائز. إن كانت مهمة لعملكم، فيمكنكم إضافتها إلى المهارات.
import-note-volunteering = لم آخذ العمل التطوعي. إن كان مهمًا، فيمكنكم إضافته إلى الخبرة المهنية.
import-note-references = لم آخذ أسماء المعرّفين، فسيطلبها فريق التوظيف لاحقًا عند الحاجة.
import-note-interests = لم آخذ الهوايات والاهتمامات، فأنا لا أسأل عنها.

import-failed-broken = هذا الملف تالف أو غير مكتمل، فلا يمكنني قراءته. يرجى تنزيله أو حفظه من جديد ثم إرسال النسخة الجديدة.
import-failed-unsafe = يحيل هذا الملف إلى ملفات أخرى أو تعريفات خفية لا أفتحها حفاظًا على السلامة. يرجى تنزيله من Europass من جديد، أو إرسال السيرة الذاتية بصيغة DOCX.
import-failed-too_large = في هذا الملف أكثر مما يمكنني قراءته دفعة واحدة. يرجى حذف الصور والمرفقات ثم إرساله من جديد.
import-failed-encrypted = ملف PDF هذا محمي بكلمة مرور. يرجى إرسال نسخة بلا كلمة مرور.
import-failed-no_attachment = لا يحتوي ملف PDF هذا على بيانات Europass يمكنني قراءتها. يرجى إرسال الملف كما نُزّل من europass.europa.eu، أو السيرة الذاتية بصيغة DOCX.
import-failed-unknown_format = لا أعرف هذا النوع من الملفات. يمكنني قراءة Europass بصيغة PDF أو XML، أو JSON Resume، أو سيرة ذاتية بصيغة PDF أو DOCX.
import-failed-unknown_version = ملف Europass هذا من إصدار لا أعرفه. يرجى فتحه في europass.europa.eu وحفظه من جديد ثم إرساله مرة أخرى.
import-failed-job_advert = يصف هذا الملف وظيفة شاغرة لا شخصًا. يرجى إرسال الملف الذي يتضمن سيرتكم الذاتية.
import-failed-nothing_found = يمكنني فتح هذا الملف، لكنني لم أجد فيه شيئًا لملفكم الشخصي. يرجى إرسال ملف آخر، أو ملء الملف الشخصي هنا.

# ما عُثر عليه، معروضًا قبل نقله
import-entry = • { $facts }
import-facts = { $first } · { $rest }
import-fact = { $label }: { $value }
import-guess = 💡 { $fact } (تخمين)
import-missing = ❓ يبقى السؤال عن: { $labels }
import-differs = { $label }: لديكم <b>{ $had }</b> ← وفي الملف <b>{ $found }</b>
import-known = ✓ موجود من قبل في ملفكم الشخصي.
import-months = { $section }: لا يذكر الملف إلا السنوات ({ $years })، وسأسألكم عن الأشهر.
import-notes = <b>ملاحظات على هذا الملف:</b>
import-guesses = تدل العلامة 💡 على ما لا تذكره الملفات عادة، فخمّنته. يرجى التحقق منه؛ ويمكن أيضًا نقل ما ورد في الملف وحده.
import-ask = <b>هل أنقل هذا إلى ملفكم الشخصي؟</b> لا يُحفظ شيء قبل الضغط.
import-over = لم يبق شيء من ذلك الملف. يمكنكم إرساله من جديد أو إرسال ملف آخر.
import-all-known = كل ما في هذا الملف موجود في ملفكم الشخصي، فلا شيء يحتاج إلى النقل.
import-left = تركت كل ذلك جانبًا، ولم يُحفظ شيء.
import-taken = ✓ تم النقل: { $sections }
import-asking = لن أسألكم الآن إلا عمّا لا يذكره الملف.
import-complete = ملفكم الشخصي مكتمل، ولم يبق ما أسأل عنه.
import-number = <b>البند { $number }</b>
    .label = البند { $number }
import-offer = 📥 <b>هل لديكم سيرة ذاتية أو ملف بياناتكم؟ يمكن إرساله الآن</b> (Europass أو JSON Resume أو PDF أو DOCX)، فلا أسأل إلا عمّا ينقصه. وإلا فتكفي الإجابة عن السؤال:
import-ways =
    <b>يمكنكم إرسال الملف الآن.</b> سترون كل ما أجده فيه قبل حفظ أي شيء.

    • ملف <b>Europass</b>: نسخة PDF أو XML من موقع europass.europa.eu، وهو الأفضل.
    • ملف <b>JSON Resume</b>: ملف .json من أي برنامج للسير الذاتية يتيحه.
    • من <b>LinkedIn</b>: من صفحتكم، «الموارد» أو «المزيد»، ثم «حفظ بصيغة PDF».
    • <b>أي سيرة ذاتية</b> بصيغة DOCX أو PDF. وإن كانت بالعربية فالأفضل DOCX.

    هل ستنقطع الشبكة عنكم؟ يمكنكم أخذ استمارتنا وملؤها على مهل ثم إرسالها.
import-template = املؤوا الخلايا الملونة واحفظوا الملف وأرسلوه هنا. وفيه من قبل كل ما يضمه ملفكم الشخصي.
button-bring = 📥 استيراد سيرة ذاتية أو ملف
button-template = 📋 استمارة دون اتصال (Excel)
button-import-all = ✓ نقل كل المعروض
button-import-section = ✓ نقل هذا القسم
button-import-plain = النقل دون التخمينات
button-import-look = 🔍 { $section }
button-import-edit = ✏️ { $entry }
button-import-drop = 🗑 ترك: { $entry }
button-import-drop-all = 🗑 ترك هذا القسم
button-import-back = → كل الأقسام
button-import-leave = 🗑 عدم نقل شيء
button-import-on = 📥 ما وجدته في ملفكم

# أخذ الملف الشخصي
button-export = 📤 أخذ نسخة من ملفي الشخصي
button-export-json = صيغة JSON Resume
button-export-europass = صيغة Europass (XML)
export-how = بأي صيغة تريدون ملفكم الشخصي؟ يمكن إرسال كلتا الصيغتين إلى هنا في أي وقت.
export-nothing = ما زال ملفكم الشخصي فارغًا، فليس هناك ما يؤخذ بعد.
export-here-json = ملفكم الشخصي بصيغة JSON Resume التي تقرؤها برامج كثيرة للسير الذاتية.
export-here-europass = ملفكم الشخصي لموقع Europass: في europass.europa.eu يُختار استيراد ملف، ثم هذا الملف.

# قائمة المرشحين كما أُجيب عنها سابقًا
pool-as-before = الإجابة عن قائمة المرشحين المحتملين هي إجابتكم في آخر طلب. يمكن تغييرها بالضغط أدناه.
