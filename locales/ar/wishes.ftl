### Saved openings, search alerts, sharing, openings that are alike, questions to the team, one's own data.

button-save = ⭐ حفظ
button-unsave = ⭐ محفوظة: إزالة
button-share = 📤 مشاركة
button-remind-off = 🔕 دون تذكير بهذه الوظيفة
button-remind-on = 🔔 التذكير بالموعد النهائي
card-saved = ⭐ الوظيفة محفوظة، دون تذكير.
card-saved-only = ⭐ الوظيفة محفوظة.
card-saved-reminded = ⭐ الوظيفة محفوظة. سأذكّركم قبل الموعد النهائي، ما لم يكن التذكير موقوفًا في &#8206;/settings&#8206;.
button-saved = ⭐ الوظائف المحفوظة
no-saved = لم تحفظوا أي وظيفة بعد. في كل وظيفة زر «حفظ»: تجدونها بعده هنا، وأذكّركم بموعدها النهائي.
saved-heading = { $count ->
    [zero] <b>لا وظائف محفوظة لديكم</b>
    [one] <b>وظيفة واحدة محفوظة لديكم</b>
    [two] <b>وظيفتان محفوظتان لديكم</b>
    [few] <b>{ $count } وظائف محفوظة لديكم</b>
    [many] <b>{ $count } وظيفة محفوظة لديكم</b>
   *[other] <b>{ $count } وظيفة محفوظة لديكم</b>
}
saved-unreminded = { $number }. <b>{ $title }</b>
    { $place } · { $deadline } · دون تذكير
saved-full = بلغ عدد الوظائف المحفوظة لديكم { $most }، ولا يمكنني حفظ المزيد. يرجى إزالة وظيفة لم تعودوا بحاجة إليها ثم حفظ هذه.
state-extended = { $deadline }، وقد مُدّد الموعد النهائي
state-closed = مغلقة
state-cancelled = ملغاة
state-filled = شُغلت
command-saved = الوظائف المحفوظة

button-alert = 🔔 إعلامي بالجديد
alert-offer = حين تُنشر وظيفة كهذه أكتب إليكم هنا. متى تفضّلون أن يصلكم الخبر؟
alert-pace-unread = يمكنني الكتابة إليكم فور نشر الوظيفة أو مرة واحدة في اليوم. يرجى اختيار أحد الأمرين.
option-pace-at_once = فور نشرها
    .typed = فورًا | فورا | حالًا | في الحال | على الفور | مباشرة
option-pace-daily = مرة واحدة في اليوم
    .typed = يوميًا | يوميا | كل يوم | يومي | مرة يوميًا | مرة كل يوم
alert-pace-at_once = فور نشرها
alert-pace-daily = مرة واحدة في اليوم
alert-pace-paused = متوقف مؤقتًا
alert-saved = تم: سأخبركم بالوظائف الجديدة { $pace }. يمكنكم إيقاف ذلك في أي وقت بضغطة واحدة.
button-alerts = 🔔 تنبيهات البحث
no-alerts = ليست لديكم تنبيهات بحث بعد. ابحثوا عما يهمكم ثم اضغطوا على «إعلامي بالجديد»، فأكتب إليكم حين يظهر ما يناسب.
alerts-heading = { $count ->
    [zero] <b>لا تنبيهات بحث لديكم</b>
    [one] <b>تنبيه بحث واحد لديكم</b>
    [two] <b>تنبيها بحث لديكم</b>
    [few] <b>{ $count } تنبيهات بحث لديكم</b>
    [many] <b>{ $count } تنبيه بحث لديكم</b>
   *[other] <b>{ $count } تنبيه بحث لديكم</b>
}
alert-line = { $number }. الوظائف الجديدة: { $pace }
button-alert-pause = ⏸ إيقاف مؤقت { $number }
button-alert-go-on = ▶️ استئناف { $number }
button-alert-stop = 🗑 إنهاء { $number }
alerts-full = لديكم { $most } من تنبيهات البحث، ولا يمكنني متابعة المزيد. يرجى إنهاء تنبيه لم تعودوا بحاجة إليه ثم إعادة المحاولة.
command-alerts = تنبيهات البحث

share-link = الرابط: <code>{ $link }</code>
share-how = كل من يفتح الرابط أو يمسح الصورة يرى هذه الوظيفة هنا بلغته.
similar-heading = <b>هذه وظائف شاغرة تشترك معها في شيء:</b>
similar-opening = { $number }. <b>{ $title }</b>
    { $place } · التقديم { $deadline }
    المشترك: { $common }
similar-none = لا توجد الآن وظيفة شاغرة تشبهها.
button-similar = 🔎 وظائف مشابهة
reworded = لا ترد كلماتكم كلها معًا في وظيفة واحدة، لذلك بحثت عن: <b>{ $words }</b>.
reworded-without = لا ترد { $missing } في أي وظيفة شاغرة، وهذه نتائج البحث عن <b>{ $words }</b>.
button-as-typed = ↪️ كما كُتب: { $words }

command-mydata = كل ما هو محفوظ عنكم
button-mydata = 📦 كل ما هو محفوظ عني
mydata-whole = <b>كل ما هو محفوظ عنكم.</b> يضم الأرشيف ملف data.json الذي يفتحه أي برنامج للنصوص، والوثائق التي أرسلتموها.
mydata-part = <b>كل ما هو محفوظ عنكم: الجزء { $number } من { $count }.</b> حجمه أكبر من رسالة واحدة في تيليغرام.
mydata-readme =
    كل ما هو محفوظ عنكم

    الملف data.json: ملفكم الشخصي وموافقاتكم ومسوداتكم وطلباتكم بكل نسخة أُرسلت وكل خطوة تلتها، وإعداداتكم ومن سمّيتموهم من المزكّين وما كتبتموه تزكيةً لغيركم والوظائف المحفوظة وتنبيهات البحث والأسئلة والرسائل التي ما زالت محفوظة.
    المجلد files: الوثائق التي أرسلتموها، كل منها برقمها. وإن وُجد الملف LOST.txt فالوثائق المذكورة فيه تعذرت قراءتها.

    ما ليس هنا: ملاحظات فريق التوظيف وما خلصت إليه لجنة التقييم وما كتبه المزكّون بسرية. للسؤال عنها: &#8206;/questions
    الأوقات بالتوقيت العالمي UTC. لحذف كل شيء: &#8206;/delete في المحادثة.
