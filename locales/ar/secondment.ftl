### الإعارة: من يفعل ماذا ومتى، والملف المقدم إلى المكتب المركزي الوطني، وما يدوّنه صاحب الطلب.

button-secondment = 🤝 كيف تجري الإعارة
button-to-secondment = → كيف تجري الإعارة

secondment-heading = <b>كيف تجري الإعارة</b>
    { $title }
secondment-none = الوظيفة { $reference } ليست معروضة بوصفها إعارة، أو لم تعد كذلك، فلا شيء يُشرح هنا.
secondment-notice-asks = يشترط الإعلان تأييد المكتب المركزي الوطني في بلدكم. ويمكنكم تقديم الطلب هنا قبل وصول التأييد.
secondment-notice-silent = لا يذكر الإعلان التأييد ضمن الوثائق المطلوبة. غير أن الإعارة تمر بالمكتب المركزي الوطني في بلدكم، ويمكنكم تقديم الطلب هنا قبل ردّه.
secondment-still = <b>للتذكير:</b> يصل تأييد المكتب المركزي الوطني بطريق آخر، وطلبه من المكتب يبقى عليكم. تجدون الخطوات والملف المعدّ للطباعة عبر الزر أدناه.
secondment-paper = التأييد: يصل عن طريق المكتب المركزي الوطني في بلدكم، لا عبر هذه المحادثة.
secondment-bureau = المكتب المعني: المكتب المركزي الوطني (<b>{ $country }</b>)، بحسب جنسيتكم.
secondment-which = لديكم أكثر من جنسية. <b>إلى أي مكتب مركزي وطني تتوجهون؟</b> وهو في العادة مكتب البلد الذي تعملون لديه.
secondment-several = لديكم أكثر من جنسية. عند بدء الطلب يمكنكم اختيار المكتب المركزي الوطني الذي تتوجهون إليه.
secondment-no-country = يتحدد المكتب المركزي الوطني بحسب الجنسية، ولا تظهر في ملفكم بعدُ جنسية بلد عضو.
button-add-nationality = ✏️ إضافة الجنسية
button-bureau = 🏛 مكتب: { $country }

secondment-step = { $number }. <b>{ $who }:</b> { $what }
    <i>{ $when }</i>
secondment-who-candidate = عليكم
secondment-who-employer = على جهة العمل
secondment-who-bureau = على المكتب المركزي الوطني
secondment-step-agree = التحدث مع الرئيس المباشر وطلب رسالة شروط تؤكد التفرغ طوال مدة الإعارة واستمرار الراتب والتأمينات الاجتماعية وحقوق التقاعد.
secondment-step-dossier = طباعة الملف وتسليمه إلى المكتب وطلب التأييد.
secondment-step-letter = تأكيد الشروط خطيًا وتسليم الرسالة إلى المكتب.
secondment-step-check = التحقق من عملكم في سلطة عامة في البلد ومن استيفاء شروط الإعلان.
secondment-step-send = إرسال التأييد الموقّع مع الرسالة إلى المنظمة عبر القناة الرسمية.
secondment-step-submit = تقديم الطلب هنا، دون حاجة إلى انتظار الخطوات الأخرى.
secondment-lead = { $days ->
    [0] قبل الموعد النهائي
    [zero] قبل الموعد النهائي
    [one] قبل الموعد النهائي بيوم واحد
    [two] قبل الموعد النهائي بيومين
    [few] قبل الموعد النهائي بمدة { $days } أيام
    [many] قبل الموعد النهائي بمدة { $days } يومًا
   *[other] قبل الموعد النهائي بمدة { $days } يوم
}
secondment-by = { $lead }، أي في موعد أقصاه { $day }
secondment-late = في أقرب وقت ممكن (كان الموعد المستحسن { $day }، { $lead })
secondment-advice = هذه المواعيد للنصح فقط، فقد يحتاج المكتب إلى عدة أسابيع. أما الإعلان فلا يحدد إلا الموعد النهائي.
secondment-begin = عند بدء الطلب أُعِدّ لكم الملف للطباعة، ويمكنكم أن تدوّنوا هنا ما طُلب وما وصل.

secondment-endorsement = تأييد المكتب: <b>{ $status }</b>
endorsement-not_asked = لم يُطلب بعد
endorsement-asked = طُلب في { $day }
endorsement-endorsed = صدر (دُوّن في { $day })
endorsement-refused = رُفض (دُوّن في { $day })
secondment-letter = رسالة الشروط من جهة العمل: <b>{ $status }</b>
letter-not_asked = لم تُطلب بعد
letter-asked = طُلبت في { $day }
letter-received = سُلّمت (دُوّن في { $day })
secondment-note = هذا تدوين خاص بكم، ويمكن تغييره بلمسة من الأزرار أدناه. أما المنظمة فتعتمد ما يرسله المكتب.
secondment-refused = يؤسفنا ذلك. يمكنكم سؤال المكتب عن السبب وعن إمكان إعادة النظر. أما طلبكم هنا فيبقى كما هو، والقرار فيه للمنظمة.
secondment-dossier-waits = يصبح الملف جاهزًا للطباعة عند اكتمال ملفكم الشخصي.
button-endorsement-not_asked = ↩️ لم يُطلب التأييد بعد
button-endorsement-asked = 📤 طُلب التأييد
button-endorsement-endorsed = ✅ صدر تأييد المكتب
button-endorsement-refused = ✖️ رفض المكتب التأييد
button-letter-not_asked = ↩️ لم تُطلب الرسالة بعد
button-letter-asked = 📤 طُلبت الرسالة
button-letter-received = 📄 الرسالة جاهزة

button-dossier = 🖨 الملف الموجه إلى المكتب (PDF)
dossier-language = بأي لغتين يكون الملف؟ ينبغي أن يتمكن المكتب من قراءة إحداهما.
button-dossier-both = { $own } + { $other }
button-dossier-own = { $own } فقط
dossier-file = هذا ملفكم الموجه إلى المكتب المركزي الوطني ({ $country })، للطباعة والتسليم. يرجى الاطلاع عليه قبل ذلك، فهو يحوي ملفكم الشخصي كاملًا.
