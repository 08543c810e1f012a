### How any form is asked: its place, its controls, hints and reasons.

place = <b>{ $section } · السؤال { $place } من { $total }</b>
place-entry = <b>{ $section }، البند { $entry } · السؤال { $place } من { $total }</b>
place-section = <b>{ $section }</b>
answer-so-far = إجابتكم حتى الآن: <b>{ $answer }</b>
answer-line = { $label }: <b>{ $answer }</b>
own-question = سؤال الوظيفة { $number }
own-answer = { $label }: { $question }
    <b>{ $answer }</b>
noted = ✓ { $label }: <b>{ $answer }</b>
skipped = بلا إجابة
nothing-chosen = لا شيء منها
no-entries = لم يُدخل شيء.
tap-below = يرجى استخدام الأزرار أدناه.

button-yes = نعم
button-no = لا
button-back = → رجوع
button-back-section = → { $section }
button-skip = تخطّي
button-keep-answer = الإبقاء على الإجابة
button-pause = ⏸ حفظ وخروج
button-section = → رجوع
button-section-done = ✓ تم
button-change = ✏️ { $label }
button-change-entry = ✏️ { $entry }
button-add-entry = ➕ إضافة
button-remove-entry = 🗑 حذف
button-text-done = ✓ هذا كل شيء
button-text-again = الكتابة من جديد
button-ticked = ☑ { $label }
button-unticked = ☐ { $label }
button-ticks-done = { $count ->
    [0] لا شيء منها
   *[other] ✓ تم ({ $count })
}
button-earlier-years = → سنوات سابقة
button-later-years = سنوات لاحقة ←
button-other-year = → سنة أخرى
button-years = { $first }–{ $last }

several-place = <b>{ $section } · الأسئلة { $first } إلى { $last } من { $total }</b>
several-place-entry = <b>{ $section }، البند { $entry } · الأسئلة { $first } إلى { $last } من { $total }</b>
several-ask = يرجى الإجابة في رسالة واحدة، مع سطر لكل إجابة:
several-change = هذه إجاباتكم حتى الآن. لتعديل إجابة منها، أرسلوا رقمها ثم الإجابة الجديدة، كل إجابة في سطر مستقل.
several-optional = لترك إجابة، اكتبوا سطرًا ليس فيه سوى <b>-</b>
several-line = { $number }. { $line }
several-refused = <b>{ $label }:</b> { $reason }
several-unread = تعذّرت عليّ قراءة هذه الإجابة. يرجى كتابتها كما في المثال.
several-unclear = لم يتضح لي أي سطر يجيب عن أي سؤال، ولذلك لم أسجّل شيئًا من هذه الرسالة بعد. يرجى إرسال سطر لكل سؤال، أو بدء كل سطر برقم سؤاله.
several-offered = ويمكنكم أيضًا الإجابة عن عدة أسئلة في رسالة واحدة، بسطر لكل إجابة: يرجى الضغط أولًا على الزر الأخير أدناه.
button-keep-answers = الإبقاء على الإجابات

hint-text = اكتبوا إجابتكم.
hint-long = اكتبوا إجابتكم في رسالة واحدة أو أكثر، على ألا يتجاوز عدد الأحرف { $limit }.
hint-choice = اختاروا إجابتكم بالضغط عليها.
hint-several = اضغطوا على كل ما ينطبق، ثم على «تم».
hint-number = اكتبوا عددًا صحيحًا.
hint-percent = اضغطوا على النسبة المئوية أو اكتبوها: الدوام الكامل يساوي 100.
hint-email = مثلًا <i>amina@example.org</i>
hint-phone = مع رمز البلد، مثلًا <i>&#8206;+962&#160;7&#160;1234&#160;5678</i>
hint-country = اكتبوا اسم البلد.
hint-nationality = اكتبوا اسم البلد أو الجنسية.
hint-language = اضغطوا على اللغة أو اكتبوها.
hint-month = اضغطوا على السنة، أو اكتبوا الشهر والسنة، مثلًا <i>مارس 2019</i>
hint-month-held = اضغطوا على أحد الأزرار، أو اكتبوا الشهر والسنة، مثلًا <i>مارس 2019</i>
hint-month-near = اضغطوا على السنة، أو اكتبوا الشهر والسنة، مثلًا <i>{ $example }</i>
hint-day = اضغطوا على السنة، أو اكتبوا التاريخ، مثلًا <i>12 مارس 1990</i>
hint-day-near = اضغطوا على السنة، أو اكتبوا التاريخ، مثلًا <i>{ $example }</i>
hint-day-held = اضغطوا على أحد الأزرار، أو اكتبوا التاريخ كاملًا، مثلًا <i>{ $example }</i>

text-count = { $used ->
    [zero] لم تكتبوا شيئًا بعد
    [one] كتبتم حرفًا واحدًا حتى الآن
    [two] كتبتم حرفين حتى الآن
    [few] كتبتم { $used } أحرف حتى الآن
    [many] كتبتم { $used } حرفًا حتى الآن
   *[other] كتبتم { $used } حرف حتى الآن
}، والمتبقي { $left } من أصل { $limit }. أرسلوا المزيد لإضافته، أو أكّدوا أن النص مكتمل.
text-again = حسنًا، نبدأ هذا النص من جديد. يمكنكم كتابته مرة أخرى.
which-one = { $count ->
    [1] كتبتم «{ $typed }». هل الجواب أدناه هو المقصود؟ وإلا فتُرجى كتابته بصيغة أخرى.
   *[other] ماذا تقصدون تحديدًا بعبارة «{ $typed }»؟
}
which-address = هل كُتب اسم النطاق كتابة صحيحة؟ يرجى الضغط على العنوان الصحيح أو كتابته من جديد.
which-date = يمكن قراءة هذا التاريخ بطريقتين. أيّ التاريخين تقصدون؟
which-month = سنة { $year }. وفي أي شهر؟
which-day = { $month }. وفي أي يوم؟

error-choose = لم أتعرّف في رسالتكم على أي من الإجابات الممكنة. يرجى الضغط على أحد الأزرار أدناه.
error-needs_text = يرجى كتابة إجابتكم نصًا.
error-needed = هذه الإجابة ضرورية ولا يمكن تركها.
error-sent_voice = عذرًا، لا يمكنني الاستماع إلى الرسائل الصوتية. يرجى الكتابة بدلًا من ذلك.
error-sent_video = عذرًا، لا يمكنني مشاهدة مقاطع الفيديو. يرجى الكتابة بدلًا من ذلك.
error-sent_sticker = ملصق جميل! لكنني لا أتعامل إلا مع النصوص. يرجى الكتابة أو استخدام الأزرار.
error-sent_location = شكرًا لكم، لكنني لا أحتاج إلى موقعكم. يرجى الكتابة بدلًا من ذلك.
error-sent_poll = لا يمكنني استخدام الاستطلاعات. يرجى الكتابة بدلًا من ذلك.
error-sent_other = لا يمكنني استخدام هذا النوع من الرسائل. يرجى الكتابة نصًا.
error-other_contact = هذه بطاقة اتصال شخص آخر. يرجى مشاركة بطاقتكم أنتم، أو كتابة رقمكم.
error-several_lines = في رسالتكم عدة أسطر، وهذا السؤال يحتاج إلى سطر واحد فقط؛ لذلك لم أسجّل منها شيئًا بعد. يرجى إرسال جواب هذا السؤال وحده في سطر واحد.
error-string_too_short = لم أجد في هذه الرسالة ما يُقرأ. يرجى كتابة إجابتكم.
error-string_too_long = النص أطول من المسموح به، فالحد الأقصى لعدد الأحرف هو { $max_length }.
error-text_too_long = بهذه الإضافة يتجاوز النص الحد الأقصى لعدد الأحرف ({ $limit }) بمقدار { $over }، لذلك لم أُضفها. { $kept ->
    [0] يرجى إرسال نص أقصر.
   *[other] ما كتبتموه سابقًا محفوظ: يمكنكم إرسال نص أقصر أو الكتابة من جديد.
}
error-email = لا يبدو هذا عنوان بريد إلكتروني. يجب أن يتضمن العلامة @ واسم النطاق، مثلًا <i>amina@example.org</i>
error-phone = لا يبدو هذا رقم هاتف كاملًا. يرجى كتابته مع رمز البلد، مثلًا <i>&#8206;+962&#160;7&#160;1234&#160;5678</i>
error-no_country = لم أجد بلدًا باسم «{ $typed }». يرجى التحقق من الكتابة، ويمكنكم الكتابة بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية.
error-no_nationality = لم أجد بلدًا ولا جنسية باسم «{ $typed }». يرجى التحقق من الكتابة، ويمكنكم الكتابة بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية. وإن لم تكن لكم جنسية، اكتبوا <i>بلا جنسية</i>.
error-no_language = لم أجد لغة باسم «{ $typed }». يرجى التحقق من الكتابة، ويمكنكم الكتابة بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية.
error-number = يرجى إرسال عدد صحيح بالأرقام.
error-greater_than_equal = العدد أصغر من اللازم: الحد الأدنى { $ge }.
error-less_than_equal = العدد أكبر من اللازم: الحد الأقصى { $le }.
error-month = لم أتعرّف إلى شهر في هذا النص. اكتبوا مثلًا <i>مارس 2019</i> أو <i>03/2019</i>، أو اضغطوا على السنة.
error-month_held = لم أتعرّف إلى شهر في هذا النص.
error-day = لم أتعرّف إلى تاريخ في هذا النص. اكتبوا مثلًا <i>{ $example }</i> بأرقام السنة الأربعة، أو اضغطوا على السنة.
error-day_held = لم أتعرّف إلى تاريخ في هذا النص.
error-month_length = عدد أيام شهر { $month } هو { $days } فقط. يرجى التحقق من اليوم.
error-no_such_year = لا يمكن أن تكون سنة { $year } صحيحة هنا. يرجى التحقق منها.
error-year_ahead = سنة { $year } لم تحلّ بعد. يرجى التحقق منها.
error-year_before_start = هذه السنة تسبق البداية ({ $start }). يرجى التحقق منها.
error-no_such_day = لا وجود لهذا التاريخ. يرجى التحقق من اليوم والشهر والسنة، مثلًا <i>{ $example }</i>
error-period_months = تلزم الأشهر أيضًا إلى جانب السنوات، مثلًا <i>09/2014 – 06/2018</i>
error-month_ahead = هذا الشهر لم يحلّ بعد. يرجى التحقق من السنة.
error-months_in_order = بحسب هذين التاريخين جاءت النهاية قبل البداية. يرجى التحقق منهما.
error-birth_date = يبدو أن في هذا التاريخ خطأ غير مقصود. يرجى التحقق من السنة.
