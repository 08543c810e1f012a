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
question-apply-declaration = Merci de confirmer : ce que j’ai indiqué est exact et complet, et je sais qu’une fausse déclaration peut mettre fin à ma candidature ou à mon contrat.
    .hint = Rien n’est encore envoyé : vous relirez d’abord l’ensemble.
    .label = Déclaration
button-declare = Je confirme

review-heading = <b>À relire : voici ce qui sera envoyé pour { $title }</b>
section-apply-heading = <b>Votre candidature</b>
review-ready = <b>Tout est exact ?</b> Touchez ce que vous voulez modifier, ou envoyez votre candidature.
knocked-out = ⚠️ Avec votre réponse à « { $question } », cette candidature ne peut pas être envoyée. Vérifiez votre réponse ; si elle est exacte, un autre poste vous conviendra peut-être.
button-submit = 📨 Envoyer ma candidature
button-change-profile = ✏️ Mon profil
receipt =
    <b>C’est envoyé.</b> Votre candidature pour <b>{ $title }</b> nous est bien parvenue.

    Numéro : <code>{ $public_id }</code>
    Reçue le { $at }
receipt-next = <b>Et maintenant ?</b> Après la date limite, l’équipe de recrutement lit toutes les candidatures. Les personnes présélectionnées sont contactées pour une évaluation. Dans tous les cas, vous recevrez une réponse ici.
refused-closed = La date limite pour <b>{ $title }</b> était déjà passée quand vous avez touché « Envoyer ma candidature » : votre candidature n’est donc pas partie. Votre profil est conservé et servira pour d’autres postes.
refused-gone = <b>{ $title }</b> n’est plus proposé ; rien n’a donc été envoyé. Votre profil est conservé pour d’autres postes.
refused-not_started = Cette candidature avait déjà été envoyée ou retirée : rien n’est donc parti cette fois. Pour savoir où elle en est, ouvrez « Mes candidatures ».

no-applications = Vous n’avez encore aucune candidature. Vos brouillons et vos candidatures apparaîtront ici.
applications-heading = { $count ->
    [one] <b>Votre candidature</b>
   *[other] <b>Vos { $count } candidatures</b>
}
application-draft = <b>{ $title }</b>
    { $status } · { $deadline }
application-line = <b>{ $title }</b>
    { $status } · <code>{ $public_id }</code>
button-application = { $title }
application-heading = <b>{ $title }</b>
    Numéro : <code>{ $public_id }</code>
application-submitted = Envoyée le { $at }
application-status = Statut : <b>{ $status }</b>
button-see-sent = 📄 Ce que j’ai envoyé
button-withdraw = Retirer ma candidature
button-withdraw-really = Oui, la retirer
button-keep-application = Non, la garder
sent-heading = <b>{ $title }</b>
    Ce que vous avez envoyé le { $at }, sous le numéro <code>{ $public_id }</code>
withdraw-sure = Retirer la candidature <code>{ $public_id }</code> ? L’équipe de recrutement ne l’étudiera plus. Tant que le poste accepte des candidatures, vous pourrez postuler de nouveau.
withdrawn = La candidature <code>{ $public_id }</code> est retirée.
not-withdrawn = La candidature <code>{ $public_id }</code> ne peut plus être retirée. Pour savoir où elle en est, ouvrez « Mes candidatures ».
