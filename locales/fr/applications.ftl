### Applying, and what became of it.

before-applying = <b>Votre candidature : { $title }</b>

    { $count ->
        [one] Il reste une rubrique à remplir dans votre profil. Commençons par là : elle servira aussi pour vos prochaines candidatures.
       *[other] Il reste { $count } rubriques à remplir dans votre profil. Commençons par là : elles serviront aussi pour vos prochaines candidatures.
    } Vous pouvez vous arrêter à tout moment et reprendre plus tard.
applying-to = <b>Votre candidature : { $title }</b>
applied-already = Vous avez déjà postulé pour <b>{ $title }</b>. Vous retrouverez cette candidature dans « Mes candidatures ».

question-apply-motivation = Pourquoi ce poste, et pourquoi vous ?
    .hint = 3 000 caractères au maximum, en un ou plusieurs messages.
    .label = Motivation
question-apply-pool = Si votre candidature n’est pas retenue cette fois-ci, pouvons-nous la garder dans le vivier de candidatures et l’étudier pour d’autres postes ?
    .hint = Pendant un an au plus. Votre réponse n’a aucune influence sur cette candidature.
    .label = Vivier de candidatures

review-heading = <b>À relire : voici ce qui sera envoyé pour { $title }</b>
section-apply-heading = <b>Votre candidature</b>
declaration = Ce que j’ai indiqué est exact et complet, et je sais qu’une fausse déclaration peut mettre fin à ma candidature ou à mon contrat.
    .label = Déclaration
review-declaration = <b>En envoyant votre candidature, vous déclarez :</b> « { declaration } »
review-ready = <b>Tout est exact ?</b> Touchez ce que vous voulez modifier, ou envoyez votre candidature.
review-typed = Je n’ai rien modifié : à cette étape, ce sont les boutons qui décident. Vos réponses figurent plus haut ; touchez celle que vous voulez changer, ou écrivez son nom (<i>téléphone</i>, <i>motivation</i>).
knocked-out = ⚠️ Avec votre réponse à « { $question } », cette candidature ne peut pas être envoyée. Vérifiez votre réponse ; si elle est exacte, un autre poste vous conviendra peut-être.
button-submit = 📨 Envoyer ma candidature
button-change-profile = ✏️ Mon profil
receipt =
    <b>C’est envoyé.</b> Votre candidature pour <b>{ $title }</b> nous est bien parvenue.

    Numéro : <code>{ $public_id }</code>
    Reçue le { $at }
receipt-next = <b>Et maintenant ?</b> Après la date limite, l’équipe de recrutement lit toutes les candidatures. Les personnes présélectionnées sont contactées pour une évaluation. Dans tous les cas, vous recevrez une réponse ici.
refused-closed = La date limite pour <b>{ $title }</b> était déjà passée quand vous avez touché « Envoyer ma candidature » : votre candidature n’est donc pas partie. Votre profil est conservé et servira pour d’autres postes.
refused-ended = Le poste <b>{ $title }</b> était déjà clos quand vous avez touché « Envoyer ma candidature » : votre candidature n’est donc pas partie. Votre profil est conservé et servira pour d’autres postes.
refused-gone = <b>{ $title }</b> n’est plus proposé ; rien n’a donc été envoyé. Votre profil est conservé pour d’autres postes.
refused-not_started = Cette candidature avait déjà été envoyée ou retirée : rien n’est donc parti cette fois. Pour savoir où elle en est, ouvrez « Mes candidatures ».

no-applications = Vous n’avez encore aucune candidature. Vos brouillons et vos candidatures apparaîtront ici.
applications-heading = { $count ->
    [one] <b>Votre candidature</b>
   *[other] <b>Vos { $count } candidatures</b>
}
applications-part = De la { $first } à la { $last }, les plus récentes d’abord
application-draft = <b>{ $title }</b>
    { $status } · { $deadline }
application-line = <b>{ $title }</b>
    { $status } · <code>{ $public_id }</code>
button-application = { $title }
application-heading = <b>{ $title }</b>
    Numéro : <code>{ $public_id }</code>
application-submitted = Envoyée le { $at }
application-until = Modification possible { $deadline }.
application-unsent = ⚠️ Vous avez commencé des modifications qui ne sont pas encore envoyées. Jusqu’à leur envoi, c’est la version déjà envoyée qui compte.
application-status = Statut : <b>{ $status }</b>
button-see-sent = 📄 Ce que j’ai envoyé
button-withdraw = Retirer ma candidature
button-withdraw-really = Oui, la retirer
button-keep-application = Non, la garder
sent-heading = <b>{ $title }</b>
    Ce que vous avez envoyé le { $at }, sous le numéro <code>{ $public_id }</code>
withdraw-sure = Retirer la candidature <code>{ $public_id }</code> ? L’équipe de recrutement ne l’étudiera plus. Tant que le poste accepte des candidatures, vous pourrez postuler de nouveau.
withdrawn = La candidature <code>{ $public_id }</code> est retirée.
withdrawn-stays = Votre profil et vos documents vous restent pour d’autres candidatures.
withdrawn-pool = Vous restez dans le vivier de candidatures : c’est un accord distinct. Vous pouvez le quitter ici.
withdrawn-reminded = Le poste reste parmi vos postes enregistrés, et je continue à vous rappeler sa date limite.
withdrawn-saved = Le poste reste parmi vos postes enregistrés.
not-withdrawn = La candidature <code>{ $public_id }</code> ne peut plus être retirée. Pour savoir où elle en est, ouvrez « Mes candidatures ».

amending = <b>Modifier votre candidature au poste { $title }</b>

    Ce que vous avez envoyé (version { $revision }) compte tant que vous n’avez pas envoyé la nouvelle version. Votre profil est repris tel qu’il est aujourd’hui.
review-amending = <b>Tout est-il exact ?</b> Touchez ce que vous voulez modifier, ou envoyez la nouvelle version. D’ici là, c’est la version déjà envoyée qui compte.
button-amend = ✏️ Modifier ma candidature
button-submit-amendment = 📨 Envoyer la nouvelle version
receipt-amended =
    <b>C’est envoyé.</b> La nouvelle version de votre candidature au poste <b>{ $title }</b> nous est parvenue. C’est elle qui compte désormais.

    Numéro : <code>{ $public_id }</code>, version { $revision }
    Reçue le { $at }
receipt-file = Votre accusé de réception, avec tout ce que vous avez envoyé. Conservez-le.
button-receipt = 🧾 Accusé de réception
application-amended = Version { $revision }, envoyée le { $at }
refused-under_review = L’équipe de recrutement a commencé à lire cette candidature, rien n’a donc été modifié. Vous voyez où elle en est sous « Mes candidatures ».
refused-unchanged = Rien n’a changé depuis votre envoi : rien n’a été renvoyé. Ce que vous avez envoyé compte.
refused-amending-closed = La date limite pour <b>{ $title }</b> était passée au moment où vous avez touché le bouton : les modifications n’ont pas été envoyées. La version déjà envoyée compte et sera étudiée.
refused-amending-ended = Le poste <b>{ $title }</b> était déjà clos au moment où vous avez touché le bouton : les modifications n’ont pas été envoyées. La version déjà envoyée compte et sera étudiée.
closed-meanwhile-title = <b>{ $title }</b>
closed-meanwhile = ⚠️ Entre-temps, ce poste a été clos : la candidature ne peut plus être envoyée. Ce que vous écrivez ici est conservé, et votre profil servira pour d’autres postes.
closed-meanwhile-amending = ⚠️ Entre-temps, ce poste a été clos : les modifications ne peuvent plus être envoyées. C’est la version déjà envoyée qui compte. Ce que vous écrivez ici est conservé.
refused-amending-gone = Le poste <b>{ $title }</b> n’existe plus : les modifications n’ont pas été envoyées.
refused-amending-not_started = Cette candidature a été retirée : les modifications n’ont pas été envoyées.
refused-amending-under_review = L’équipe de recrutement a commencé à lire votre candidature au poste <b>{ $title }</b> : elle ne peut plus être modifiée. Ce que vous avez envoyé compte.
refused-amending-unchanged = Rien n’a changé depuis l’envoi de votre candidature au poste <b>{ $title }</b> : rien n’a été renvoyé. Ce que vous avez envoyé compte.
button-see-written = 📝 Ce que j’avais écrit
written-heading = <b>{ $title }</b>
    Ce que vous aviez écrit et qui n’a pas été envoyé. Vous pouvez le copier d’ici.
nothing-written = Rien n’est conservé d’une candidature non envoyée à ce poste.

verify-how = Envoyez /verify suivi du code d’un accusé de réception, d’un message ou d’une offre, par exemple <code>/verify A-7K3M-9QXF-2-K7QX-2MPA</code>. Je vous dirai s’il vient bien d’ici.
verify-unreadable = « { $typed } » n’est pas l’un de nos codes. Ils se présentent ainsi : <code>A-7K3M-9QXF-2-K7QX-2MPA</code>. Merci de le recopier depuis la fin du document ou du message.
verify-unknown = ⚠️ <b>Aucun de nos accusés de réception ne porte le code</b> <code>{ $code }</code>. Merci de le vérifier encore une fois. Si c’est bien ce qui est écrit, le document ne vient pas d’ici : ne payez rien et n’envoyez aucun papier sur sa foi.
verify-genuine =
    ✅ <b>Authentique.</b> L’accusé de réception <code>{ $code }</code> vient bien d’ici.

    Candidature au poste <b>{ $title }</b> ({ $reference }), version { $revision }
    Envoyée : { $at }
verify-replaced = Une version plus récente ({ $latest }) l’a remplacée depuis.
verify-withdrawn = La candidature a été retirée depuis.

button-calendar = 📅 Date limite dans mon agenda
calendar-file = Ouvrez ce fichier pour ajouter la date limite à votre agenda, avec un rappel une semaine et un jour avant.
calendar-gone = Ouvrez ce fichier pour retirer la date limite de votre agenda.
calendar-none = Aucune date limite n’a été publiée pour <b>{ $title }</b> : il n’y a rien à ajouter à l’agenda.
command-verify = Vérifier un accusé de réception
button-opening = 🔎 Le poste
