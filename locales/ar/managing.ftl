### الوظائف الشاغرة: إنشاؤها وتعديلها وإنهاؤها وأرقامها.

## الوظائف الشاغرة كما يعمل عليها الموظفون: القائمة، ووظيفة واحدة، وخطواتها.

button-openings = 🗂 الوظائف الشاغرة
button-openings-open = المفتوحة ({ $count })
button-openings-draft = المسودات ({ $count })
button-openings-closed = المغلقة ({ $count })
button-openings-ended = المنتهية ({ $count })
button-opening-new = ➕ وظيفة جديدة
button-opening-file = 📥 من ملف
button-opening-back = ↩️ الوظيفة
button-opening-edit = ✏️ تعديل
button-opening-deadline = 📅 الموعد النهائي
button-opening-publish = 📣 نشر
button-opening-close = 🔒 إغلاق الآن
button-opening-plan = ⏰ جدولة الإغلاق
button-opening-unplan = ✖️ إلغاء الإغلاق المجدول
button-opening-fill = 🏁 شُغلت
button-opening-cancel = ✖️ إلغاء
button-opening-figures = 📊 الأرقام
button-opening-export = 📤 تصدير
button-opening-publish-sure = 📣 النشر الآن
button-opening-close-sure = 🔒 الإغلاق الآن
button-opening-cancel-sure = ✖️ إلغاء الوظيفة
button-opening-fill-sure = 🏁 شُغلت الوظيفة
openings = <b>الوظائف الشاغرة</b>، { $group }: { $count }
openings-open = المفتوحة
openings-draft = المسودات
openings-closed = المغلقة
openings-ended = الملغاة أو المشغولة
openings-row = <b>{ $title }</b> ({ $reference }) · { $closing }
openings-line =
    { $opening }
    المُقدَّم: { $sent } · المسودات: { $drafts }
opening-heading =
    <b>{ $title }</b> ({ $reference })
    { $state }
opening-is-draft = 📝 مسودة لا يراها المرشحون.
opening-is-published = 📣 منشورة
opening-is-extended = 📣 منشورة، ومُدّد موعدها النهائي
opening-is-over = 🔒 منشورة، وانقضى موعدها النهائي
opening-is-closed = 🔒 مغلقة
opening-is-cancelled = ✖️ ملغاة
opening-is-filled = 🏁 مشغولة
opening-planned = ⏰ إغلاق مبكر: { $at }
opening-no-title = ⚠️ لا عنوان باللغات: { $languages }
opening-no-body = ⚠️ لا وصف باللغات: { $languages }
opening-asks = المعايير: { $criteria } · الأسئلة: { $questions } · الوثائق: { $documents }
opening-stage = { $stage }: { $count }
opening-stages = <b>الطلبات</b>: { $counts }
opening-stages-none = لا توجد طلبات بعد.
opening-no-step = لم يعد ذلك ممكنًا لأن حالة الوظيفة تغيّرت. لم يُعدَّل شيء.
opening-publish-sure = هل تريدون نشر <b>{ $title }</b>؟ يصبح التقديم ممكنًا فورًا.
opening-close-sure = هل تريدون إغلاق <b>{ $title }</b> الآن؟ لن تُقبل طلبات أخرى، ويُبلَّغ جميع المعنيين.
opening-cancel-sure = هل تريدون إلغاء <b>{ $title }</b>؟ لا رجوع في ذلك. يُبلَّغ كل من حفظها أو لديه طلب.
opening-fill-sure = هل شُغلت <b>{ $title }</b>؟ لا رجوع في ذلك. تصل رسالة ختامية إلى كل من ينتظر.
opening-close-drafts = مسودات لن يمكن إرسالها بعد ذلك: { $count }
opening-cancel-ends = الطلبات التي تنتهي معها: { $count }
opening-fill-ends = الطلبات التي لا تُختار: { $count }
opening-read-as = 👁 <b>ما سيقرؤه من تنتهي طلباتهم</b>، كل بلغته:
opening-staying = تبقى هذه على حالها: { $counts }
opening-publish-done = ✅ تم النشر.
opening-close-done = ✅ أُغلقت، ويجري إبلاغ المعنيين.
opening-cancel-done = ✅ أُلغيت. الطلبات المنتهية: { $count }. يجري إبلاغ المعنيين.
opening-fill-done = ✅ شُغلت الوظيفة. الطلبات غير المختارة: { $count }. يجري إبلاغ المعنيين.
opening-taken = توجد وظيفة بالرقم المرجعي { $reference } من قبل. يُرجى اختيار رقم آخر.
error-day_over = انقضى هذا اليوم. آخر يوم للتقديم هو اليوم على الأقرب.
opening-made = ✅ أُعدّت المسودة. أكملوا ما ينقصها ثم انشروها.
section-opening = وظيفة جديدة
error-reference = يتكوّن الرقم المرجعي من 2 إلى 24 حرفًا لاتينيًا أو رقمًا أو شرطة، مثل INT04606.
question-opening-reference = ما الرقم المرجعي؟
    .hint = مثلًا <i>INT04606</i>
    .label = الرقم المرجعي
question-opening-title = ما عنوان الوظيفة بلغتكم؟
    .hint = تُضاف اللغات الأخرى لاحقًا.
    .label = العنوان
question-opening-category = أي مجال عمل؟
    .hint = اختاروا واحدًا.
    .label = المجال
question-opening-contract = أي نوع من العقود؟
    .hint = اختاروا واحدًا.
    .label = العقد
question-opening-city = في أي مدينة مقر العمل؟
    .hint = يمكن التخطي إن لم يُحدَّد بعد.
    .label = المدينة
question-opening-country = وفي أي بلد؟
    .hint = اكتبوا اسمه.
    .label = البلد
question-opening-deadline = ما آخر يوم للتقديم؟
    .hint = يُحتسب حتى نهايته. اكتبوه، مثل <i>31 مارس 2027</i>، أو اختاروا السنة.
    .label = الموعد النهائي
question-opening-body = صفوا الوظيفة بلغتكم.
    .hint = يمكن ذلك في عدة رسائل، كما يمكن إرسال نص طويل في ملف لاحقًا.
    .label = الوصف

## المواعيد النهائية والإغلاق المجدول.

closing-move =
    <b>{ $title }</b>
    الموعد النهائي الحالي: { $deadline }. ما الموعد الجديد؟
closing-plan =
    <b>{ $title }</b>
    الموعد النهائي الحالي: { $deadline }. متى ينبغي إغلاقها قبل ذلك؟
closing-how = اكتبوا يومًا، مثل <i>31 مارس 2027</i>، مع الساعة عند الحاجة: <i>31 مارس 2027 17:00</i>. تُحتسب بتوقيت الوظيفة.
closing-unread = لم أتمكن من قراءة يوم واحد في هذا النص.
closing-past = هذا الموعد مضى.
closing-later = الموعد النهائي يحلّ قبل ذلك على أي حال.
closing-move-sure =
    هل تريدون تغيير الموعد النهائي؟
    من: { $before }
    إلى: { $after }
closing-plan-sure =
    هل تريدون الإغلاق المبكر؟
    الموعد النهائي: { $before }
    الإغلاق: { $after }
closing-move-told = يُبلَّغ مرة واحدة كل من حفظها أو بدأ طلبًا أو أرسله، ويُلغى أي إغلاق مجدول.
closing-plan-told = تُغلق تلقائيًا، ويُبلَّغ المعنيون عندئذ.
button-closing-move = 📅 تغيير الموعد النهائي
button-closing-plan = ⏰ الإغلاق في هذا الوقت
closing-move-done = ✅ تغيّر الموعد النهائي، ويجري إبلاغ المعنيين.
closing-plan-done = ✅ تمت جدولة الإغلاق.
closing-unplan-done = ✅ تُغلق في موعدها النهائي.

## تعديل بيان واحد.

edit =
    <b>{ $title }</b>
    ما المطلوب تعديله؟ ✅ موجود، ⚠️ ناقص.
edit-facts =
    <b>{ $title }</b>
    أي بيان؟
button-edit-facts = 🧾 البيانات
edit-sent = تبقى الطلبات المُرسلة كما أُرسلت: { $count }.
edit-known = ✅ { $what }
edit-missing = ⚠️ { $what }
edit-fact = <b>{ $what }</b>، الآن: { $now }
edit-how = اكتبوا القيمة الجديدة.
edit-unknown = غير محدد
edit-unread = تعذّرت قراءة ذلك. يُرجى كتابته بصيغة أخرى.
edit-done = ✅ تم التعديل: { $what }
edit-not = لا يصحّ ذلك للوظيفة. لم يُعدَّل شيء.
edit-papers = ما الوثائق التي يحتاج إليها الطلب؟ اضغطوا لطلب الوثيقة أو عدم طلبها.
edit-file = <b>{ $title }</b> في ملف. عدّلوه وأعيدوا إرساله هنا من «الوظائف الشاغرة» ثم «من ملف»، وسيظهر أولًا ما سيتغيّر.
button-edit-documents = 📎 الوثائق
button-edit-criteria = ☑️ المعايير ({ $count })
button-edit-questions = ❓ الأسئلة ({ $count })
button-edit-file = 📄 الكل في ملف
button-edit-clear = ✖️ غير محدد
fact-name-t = العنوان: { $language }
fact-name-b = الوصف: { $language }
fact-name-cat = المجال
fact-name-con = العقد
fact-name-cit = المدينة
fact-name-cty = البلد
fact-name-mon = الأشهر
fact-name-gra = الدرجة
fact-name-pos = عدد الوظائف
fact-name-scr = التحري الأمني
fact-name-ope = الفئة المؤهلة
fact-name-dir = الإدارة
fact-name-uni = الوحدة
fact-name-rep = الرئيس المباشر

## المعايير والأسئلة.

asking-c = <b>المعايير</b>: { $count }. يمكن إضافة معيار أو حذفه.
asking-q = <b>الأسئلة</b>: { $count }. يمكن إضافة سؤال أو حذفه.
asking-criterion = { $number }. { $text }
asking-asset = { $number }. ➕ { $text } (ميزة)
asking-question = { $number }. { $text }
asking-knock-out = { $number }. ⛔ { $text } (شرط مانع)
asking-done = ✅ تم التعديل.
asking-how-c-education = اكتبوا مستوى التصنيف الدولي للتعليم ثم النص: <i>7 ماجستير في القانون</i>. ابدأوا بعلامة + إن كان ميزة فقط.
asking-how-c-experience = اكتبوا عدد السنوات ثم النص: <i>5 سنوات في التحليل</i>. ابدأوا بعلامة + إن كان ميزة فقط.
asking-how-c-language = اكتبوا اللغة ومستواها في الإطار الأوروبي: <i>الفرنسية C1</i>. ابدأوا بعلامة + إن كان ميزة فقط.
asking-how-c-licence = اكتبوا الرخصة أو الشهادة. ابدأوا بعلامة + إن كانت ميزة فقط.
asking-how-c-other = اكتبوا المعيار. ابدأوا بعلامة + إن كان ميزة فقط.
asking-how-q-yes_no = اكتبوا السؤال في سطر واحد، وتكون إجابته نعم أو لا.
asking-how-q-text = اكتبوا السؤال في سطر واحد، وتكون إجابته نصًا.
asking-how-q-number = اكتبوا السؤال في سطر واحد، وتكون إجابته رقمًا.
asking-how-q-date = اكتبوا السؤال في سطر واحد، وتكون إجابته تاريخًا.
asking-how-q-choice = اكتبوا السؤال في السطر الأول وكل إجابة في سطر مستقل، وتُختار إجابة واحدة.
asking-how-q-multi = اكتبوا السؤال في السطر الأول وكل إجابة في سطر مستقل، ويمكن اختيار عدة إجابات.
button-asking-drop = ➖ { $number }
button-asking-c = ☑️ المعايير
button-asking-q = ❓ الأسئلة
button-asking-c-education = ➕ تعليم
button-asking-c-experience = ➕ خبرة
button-asking-c-language = ➕ لغة
button-asking-c-licence = ➕ رخصة
button-asking-c-other = ➕ غير ذلك
button-asking-q-yes_no = ➕ نعم أو لا
button-asking-q-text = ➕ نص
button-asking-q-number = ➕ رقم
button-asking-q-date = ➕ تاريخ
button-asking-q-choice = ➕ اختيار واحد
button-asking-q-multi = ➕ عدة اختيارات

## ملف وظائف.

load = أرسلوا الآن ملف الوظائف (JSON أو CSV). لا يتغيّر شيء قبل الاطلاع على ما سيُحدثه.
load-large = يتجاوز هذا الملف 2 ميغابايت. يُرجى تقسيمه.
load-looking = تجري قراءة الملف…
load-failed = تعذّر جلب الملف. يُرجى إرساله مرة أخرى.
load-dry = <b>ما سيُحدثه هذا الملف</b>. لم يتغيّر شيء بعد.
load-unread = ❌ تعذّرت قراءته: يجب أن يكون قائمة وظائف بصيغة JSON، أو جدول CSV فيه عمود «reference»، بترميز UTF-8.
load-added = ➕ جديدة: { $count } ({ $references })
load-changed = ✏️ معدّلة: { $count }
load-change = • الوظيفة { $reference }: { $fields }
load-same = = دون تغيير: { $count }
load-kept = 🔒 تبقى الحالة كما هي، فالملف لا يغيّرها: { $count } ({ $references }). أغلقوا الوظيفة أو ألغوها أو سجّلوا شغلها من المحادثة، حتى لا يُنسى أحد من المعنيين.
load-elsewhere = 🚫 غير معهودة إليكم، ولن تُدرج: { $count } ({ $references })
load-faults = ⚠️ أخطاء، وهذه الصفوف لن تُدرج: { $count }
load-fault = • الصف { $row }، { $reference }، { $field }: { $code }
button-load = ✅ إدراج: { $count }
load-done = ✅ أُدرجت: { $count }. حيثما تغيّر موعد نهائي، يجري إبلاغ المعنيين.

## التصدير.

export-asked = تصدير طلبات <b>{ $title }</b>. يُسجَّل كل تصدير، ويذكر كل صف أنه تم باسمكم.
export-blind = 🙈 دراسة دون أسماء: بلا أسماء ولا بيانات اتصال ولا جنسية ولا ملفات.
button-export-xlsx = 📗 جدول Excel
button-export-csv = 📄 جدول CSV
button-export-zip = 🗜 الوثائق (ZIP)
export-none = لا يوجد ما يُصدَّر بعد.
export-no-documents = لا وثائق مرفقة بهذه الطلبات.
export-done = <b>{ $title }</b>: عدد الطلبات في الجدول { $count }. لهذا التوظيف فقط، ويُحذف الملف عند انتفاء الحاجة إليه.
export-documents = <b>{ $title }</b>: عدد الوثائق { $count }. لهذا التوظيف فقط، وتُحذف الملفات عند انتفاء الحاجة إليها.
export-part = الجزء { $part } من { $parts }
bundle-lost = هذه الوثيقة مفقودة أو تالفة.
sheet-title = طلبات { $reference }
sheet-mark = صدّره { $name } (الموظف { $number }) في { DATETIME($at, dateStyle: "medium", timeStyle: "short") } بالتوقيت العالمي
sheet-id = الطلب
sheet-stage = المرحلة
sheet-sent = أُرسل (بالتوقيت العالمي)
sheet-version = النسخة
sheet-given_names = الاسم
sheet-family_names = اسم العائلة
sheet-nationality = الجنسية
sheet-country = بلد الإقامة
sheet-email = البريد الإلكتروني
sheet-phone = الهاتف
sheet-education = أعلى شهادة
sheet-experience = أشهر الخبرة
sheet-languages = اللغات
sheet-spoken = { $language } ({ $level })
sheet-criterion = { $number }. { $text }
sheet-met = ظاهر
sheet-not-shown = غير ظاهر
sheet-not-met = غير مستوفى
sheet-documents = الوثائق
sheet-exported = التصدير

## الأرقام.

figures-funnel = <b>{ $title }</b>: المراحل التي بلغتها الطلبات، من { $sent } مُقدَّمة
figures-time = <b>{ $title }</b>: الأيام في كل مرحلة، الوسيط من { $sent } مُقدَّمة
figures-days = <b>{ $title }</b>: الطلبات في كل يوم، والمُقدَّم إجمالًا { $sent }
figures-none = لا توجد طلبات بعد.
figures-line = { $stage }: { $count }
figures-wait = { $stage }: { $days }
figures-day = { $day }: { $count }
button-figures-funnel = 🔻 المراحل
button-figures-time = ⏱ المدد
button-figures-days = 📅 حسب اليوم
figure-funnel = المراحل التي بلغتها الطلبات
figure-time = الأيام في كل مرحلة (الوسيط)
figure-days = الطلبات في كل يوم
figure-about = { $title } ({ $reference })
