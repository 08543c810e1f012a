### قائمة المرشحين المحتملين: صفحة المرشح، والسؤال بعد ستة أشهر، والدعوات؛ والبحث فيها.

button-pool = 🌱 قائمة المرشحين المحتملين
button-pool-join = ✅ الموافقة والانضمام
button-pool-again = ↪️ العودة إلى القائمة
button-pool-leave = الخروج من القائمة الآن
button-pool-stay = ✅ نعم، البقاء في القائمة
button-pool-apply = 📝 متابعة الطلب
button-pool-decline = ليس هذه المرة

pool-heading = <b>قائمة المرشحين المحتملين</b>
pool-out = لستم في قائمة المرشحين المحتملين.
pool-in = أنتم في قائمة المرشحين المحتملين منذ { $since }، وحتى { $until } على الأكثر.
pool-consent =
    <b>الغرض:</b> يمكن لفريق التوظيف أن يجد ملفكم حين يبحث عن أشخاص لوظائف شاغرة أخرى، بحسب وقائع مثل اللغات وسنوات العمل والمجال، وأن يدعوكم هنا إلى التقديم.
    <b>المدة:</b> سنة واحدة. وبعد ستة أشهر أسألكم هل ما زلتم موافقين؛ فإن لم يصل جواب خلال 30 يومًا خرجتم من القائمة.
    <b>القرار لكم:</b> هذه الموافقة مستقلة عن كل طلب ولا تؤثر فيه. ويمكنكم الخروج في أي وقت بضغطة واحدة، فورًا ومن دون ذكر سبب.
pool-joined = <b>سُجِّل ذلك.</b> شكرًا لكم.
pool-left = <b>تمّ.</b> خرجتم من القائمة، ولن يجدكم أحد فيها بعد الآن. وطلباتكم مستمرة كما هي.
pool-ask = أنتم في <b>قائمة المرشحين المحتملين</b> منذ { $since }. هل تودون البقاء فيها؟ يُرجى الجواب خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، وإلا خرجتم من القائمة، ويمكنكم العودة إليها متى شئتم.
pool-ended = انتهت مدة بقائكم في <b>قائمة المرشحين المحتملين</b>، فلم يعد فريق التوظيف يجدكم فيها. شكرًا لاهتمامكم. وإن رغبتم في العودة فتكفي ضغطة واحدة.
pool-invited = <b>يدعوكم فريق التوظيف إلى التقديم: { $title }</b> ({ $reference }). وجد الفريق ملفكم في قائمة المرشحين المحتملين. الدعوة ليست وعدًا، ولكم كامل الحرية في الاعتذار.
pool-invited-by = يمكنكم التقديم { $deadline }.
pool-invited-draft = أُعدّت لكم مسودة: ملفكم موجود فيها، وما كتبتموه آخر مرة محفوظ بدايةً لدوافعكم. يمكنكم استخدامه أو كتابة نص جديد. ولا يُرسل شيء قبل أن ترسلوه.
pool-invited-profile = أُعدّت لكم مسودة فيها ملفكم. ولا يُرسل شيء قبل أن ترسلوه.

button-staff-pool = 🌱 المرشحون المحتملون
button-staff-pool-less = ✖️ { $what }
button-staff-pool-level = 🎓 المستوى التعليمي
button-staff-pool-back = العودة إلى القائمة ➡️
button-staff-pool-invite = ✉️ دعوة إلى التقديم
staff-pool-which = <b>قائمة المرشحين المحتملين.</b> لأي وظيفة تبحثون؟ اضغطوا عليها أو اكتبوا رقمها المرجعي.
staff-pool-opening = <b>{ $reference }</b> { $title }
staff-pool-no-opening = <b>قائمة المرشحين المحتملين.</b> لا تستقبل أي من وظائفكم طلبات الآن.
staff-pool-heading = <b>المرشحون المحتملون</b> لوظيفة { $title } ({ $reference })
staff-pool-count = تستوفي { $count } من أصل { $total } كل ما طُلب، بحسب ترتيب الانضمام.
staff-pool-blind = 🙈 مراجعة مُغفلة: لا أسماء ولا بلدان ولا جنسيات، ولا يُبحث بها.
staff-pool-how = اكتبوا ما تبحثون عنه مفصولًا بفواصل: <i>الفرنسية B2، 5 سنوات، قانون، المغرب، مغربي</i>. البلد هو مكان الإقامة، و«مغربي» جنسية.
staff-pool-how-blind = اكتبوا ما تبحثون عنه مفصولًا بفواصل: <i>الفرنسية B2، 5 سنوات، قانون</i>.
staff-pool-person = <b>{ $number }</b> { $name } · { $languages } · { $years ->
    [zero] بلا سنوات عمل
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
} · { $level }
staff-pool-number = رقم { $number }
staff-pool-name = { $name }
staff-pool-language = { $language } { $level }
staff-pool-any-level = (أي مستوى)
staff-pool-no-level = لا شهادة مُدخلة
staff-pool-years = { $count ->
    [zero] { $count } سنة فأكثر
    [one] سنة واحدة فأكثر
    [two] سنتان فأكثر
    [few] { $count } سنوات فأكثر
    [many] { $count } سنة فأكثر
   *[other] { $count } سنة فأكثر
}
staff-pool-word = «{ $word }»
staff-pool-lives = بلد الإقامة: { $country }
staff-pool-nation = الجنسية: { $country }
staff-pool-level = ابتداءً من أي مستوى تعليمي؟
staff-pool-since = في القائمة منذ { $day }
staff-pool-study = 🎓 { $what }
staff-pool-post = 💼 { $what }
staff-pool-skills = 🛠 { $what }
staff-pool-said-invited = ✅ أُرسلت الدعوة إلى الرقم { $number }: مسودة معبّأة ورسالة في الطريق.
staff-pool-said-again = سبقت دعوة الرقم { $number } إلى هذه الوظيفة، فلم يُرسل شيء.
staff-pool-said-applied = الرقم { $number } تقدّم إلى هذه الوظيفة من قبل.
staff-pool-said-left = الرقم { $number } لم يعد في القائمة.
staff-pool-said-closed = لم تعد هذه الوظيفة تستقبل طلبات، فلم يُدعَ الرقم { $number }.
