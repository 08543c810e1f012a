### تقييمات المتقدمين: الدعوة واختيار الموعد وما يحتاجون إليه.

button-assess = 📝 التقييم
button-assess-of = 📝 { $kind }
button-assess-take = { $at }
button-assess-earlier = مواعيد أسبق ➡️
button-assess-later = ⬅️ مواعيد لاحقة
button-assess-calendar = 📅 ملف التقويم
button-assess-other = 🔁 طلب موعد آخر
button-assess-decline = الاعتذار
button-assess-decline-really = نعم، الاعتذار
button-assess-need = ♿ طلب ترتيبات خاصة

assess-kind-written_remote = اختبار كتابي عن بُعد
assess-kind-written_on_site = اختبار كتابي حضوري
assess-kind-language = اختبار لغوي
assess-kind-video = تسجيل مرئي
assess-kind-panel = مقابلة مع اللجنة
assess-kind-follow_up = مقابلة متابعة
assess-kind-presentation = عرض تقديمي

assess-heading =
    <b>{ $kind }</b>
    { $title } (<code>{ $public_id }</code>)
assess-is-pending = ⏳ في انتظار ردكم.
assess-is-accepted = ✅ ننتظركم في هذا الموعد:
assess-is-declined = لقد اعتذرتم. إن غيّرتم رأيكم فلا يزال اختيار أحد المواعيد ممكنًا.
assess-is-reschedule_requested = 🔁 طلبتم موعدًا آخر، وسيجيبكم فريق التوظيف هنا.
assess-is-cancelled = أُلغي هذا التقييم.
assess-over = تجاوز طلبكم هذه المرحلة، ولم يعد هنا ما يستدعي الرد.
assess-was-attended = ✅ لقد شاركتم، شكرًا لكم.
assess-was-absent = لم تحضروا.
assess-was-excused = غيابكم بعذر، وسيُتفق معكم هنا على موعد آخر.
assess-span = { $start }، حتى { $end }
assess-span-days = من { $start } إلى { $end }
assess-home = بتوقيتكم: { $span }
assess-free = الأماكن المتبقية: { $count }
assess-place = 📍 المكان أو الرابط: { $place }
assess-instructions = ℹ️ التعليمات: { $text }
assess-asked = ♿ طلبتم: { $text }
assess-granted = ✅ ما رُتّب لكم: { $text }
assess-not-granted = يتولى فريق التوظيف ذلك وسيجيبكم هنا.
assess-choose = <b>اختاروا موعدًا:</b>
assess-others = <b>إن كان موعد آخر أنسب لكم:</b>

assess-told-invited = ✉️ <b>أنتم مدعوون إلى تقييم.</b> يُرجى اختيار موعد أدناه. وإن لم يناسبكم أي منها فاطلبوا موعدًا آخر، ولا يُحسب ذلك عليكم.
assess-told-moved = ⚠️ <b>تغيّر موعد تقييمكم.</b> ينقل الملف أدناه الموعد الجديد إلى تقويمكم.
assess-told-lost = ⚠️ <b>اضطررنا إلى إلغاء موعدكم.</b> نأسف لذلك. يُرجى اختيار موعد آخر أو طلبه، ولا يتأثر طلبكم بذلك.
assess-told-off = ⚠️ <b>لن يُعقد موعدكم.</b> لا حاجة إلى حضوركم. يزيل الملف أدناه الموعد من تقويمكم.
assess-told-offered = ✉️ <b>مواعيد جديدة لتقييمكم.</b> يُرجى اختيار أحدها أدناه.
assess-told-granted = ♿ <b>رُتّب ما تحتاجون إليه في تقييمكم.</b>
assess-told-excused = <b>غيابكم عن التقييم بعذر.</b> ولا يتأثر طلبكم بذلك.
assess-take-taken = ✅ <b>حُجز موعدكم.</b> أذكّركم به قبل يوم وقبل ساعتين، والملف لتقويمكم.
assess-take-full = سبقكم شخص آخر، واكتمل هذا الموعد. يُرجى اختيار موعد آخر.
assess-take-gone = لم يعد اختيار هذا الموعد ممكنًا. هذا هو الوضع الآن:
assess-late = فات وقت تغيير ذلك هنا. إن كان الأمر مهمًّا فاكتبوا إلى فريق التوظيف من صفحة طلبكم.
assess-decline-sure =
    <b>هل تريدون الاعتذار عن { $kind } لوظيفة { $title }؟</b>
    يُبلَّغ فريق التوظيف بذلك. ومن دون التقييم يصعب أن يتقدم طلبكم، لكنه لا يُسحب. وإن كان الموعد وحده لا يناسبكم فاطلبوا موعدًا آخر.
assess-declined-now = اعتذرتم عن { $kind } لوظيفة { $title }. يرى فريق التوظيف ذلك، ويبقى اختيار أحد المواعيد ممكنًا إلى أن يُتخذ قرار.
assess-other-type = اكتبوا في رسالة واحدة متى يناسبكم ذلك، مع منطقتكم الزمنية، والسبب إن شئتم. وسيجيبكم فريق التوظيف هنا.
assess-other-type-held = اكتبوا في رسالة واحدة متى يناسبكم ذلك، مع منطقتكم الزمنية، والسبب إن شئتم. وعند إرسالها يُلغى حجز موعدكم الحالي.
assess-other-sent = أُرسل. سيجيبكم فريق التوظيف هنا عن رغبتكم بشأن { $kind } لوظيفة { $title }.
assess-need-type = اكتبوا في رسالة واحدة ما تحتاجون إليه، كوقت إضافي أو قاعة ميسّرة أو استراحة أو صيغة أخرى. لا يقرأ ذلك إلا من ينظم التقييم، ولا تراه اللجنة. ولا حاجة إلى ذكر تشخيص.
assess-need-sent = أُرسل إلى من ينظم التقييم، ولا تراه اللجنة.
assess-soon = ⏰ <b>{ $kind }</b> لوظيفة { $title }. الساعات المتبقية: { $hours }

calendar-assessment = { $kind }: { $title }
calendar-assessment-cancelled = لم يعد هذا الموعد قائمًا ({ $public_id }).

button-timeline = 🧭 مسار الطلب
timeline = 🧭 مسار الطلب: <b>{ $title }</b> (<code>{ $public_id }</code>)
timeline-line = { $day }: { $what }
timeline-amended = عدّلتموه
timeline-appointment = <b>موعدكم: { $kind }</b>
timeline-answer = ⏳ <b>في انتظار ردكم: { $kind }</b>
timeline-next = <b>أين وصل الطلب</b>

button-about = ✉️ سؤال عن الطلب
button-reply = ↪️ الرد
button-reply-to = ↪️ الرد على { $number }
about-type = ما سؤالكم عن طلبكم لوظيفة <b>{ $title }</b>؟ تُرسل رسالتكم التالية إلى فريق التوظيف. يُرجى عدم ذكر أرقام جوازات سفر أو معلومات طبية.
reply-type = اكتبوا ردكم، وتُرسل رسالتكم التالية إلى فريق التوظيف.
reply-gone = لم تعد هذه المحادثة محفوظة. يمكنكم طرح سؤال جديد في أي وقت.
answered = ✉️ <b>أجاب فريق التوظيف عن سؤالكم.</b>
answered-about = ✉️ <b>أجاب فريق التوظيف عن سؤالكم بشأن { $title }.</b>
