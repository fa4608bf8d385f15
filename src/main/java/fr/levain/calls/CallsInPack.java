package fr.levain.calls;

import fr.levain.calls.CallEditions.Edition;
import fr.levain.eligibility.RuleSet;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackSection;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code regulations/}, {@code schemes/} (terms that editions share) and {@code calls/}. */
@Component
class CallsInPack implements PackSection {
    private static final Logger LOG = LoggerFactory.getLogger(CallsInPack.class);
    private static final String RELATIVE = "premier-demarrage";

    private final CallPublication publication;
    private final GridDrafts grids;
    private final RulesDrafts rules;
    private final Forms forms;

    CallsInPack(CallPublication publication, GridDrafts grids, RulesDrafts rules, Forms forms) {
        this.publication = publication;
        this.grids = grids;
        this.rules = rules;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "appels";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Prepared read(Pack pack) {
        var editions = CallEditions.in(pack);
        return (loaded, by) -> editions.forEach(edition -> apply(loaded, edition, by));
    }

    /** A call met for the first time takes the state the pack gives it; later, changes wait as drafts. */
    private void apply(Pack pack, Edition edition, Caller by) {
        if (!pack.brings(edition.file())) return;
        var form = pack.shared(FormRevisionId.class, edition.form()).orElseThrow();
        var known = publication.knows(edition.slug());
        publication.propose(edition.terms().apply(form));
        if (known || pack.isProposal()) return;
        if (edition.status() == CallStatus.CLOSED) publication.archive(edition.slug(), by);
        if (edition.status() == CallStatus.PUBLISHED && !pack.demonstration())
            LOG.info("L’appel « {} » attend en brouillon : fixez ses dates, confirmez ses hypothèses, puis publiez-le.", edition.slug());
        // what cannot be published, its dates being past, stays a draft: its page says what it lacks
        if (edition.status() == CallStatus.PUBLISHED && pack.demonstration()) publication.publish(edition.slug(), by);
    }

    /** What officers have not published is left as the pack said it; dates told from the first start here mean nothing elsewhere. */
    @Override
    public void write(PackFiles files) {
        var grid = new TreeMap<String, Grid>();
        grids.published().forEach(each -> grid.put(each.slug(), each.written().grid()));
        var rule = new TreeMap<String, RuleSet>();
        rules.published().forEach(each -> rule.put(each.slug(), each.written().rules()));
        var kept = new TreeMap<String, Edition>();
        CallEditions.in(files.kept(), grid, rule).forEach(edition -> kept.put(edition.slug(), edition));
        var writer = new CallWriter(CallEditions.regulations(files.kept()), grid, rule, name -> files.kept().shared(FieldType.class, name));
        for (var call : publication.all()) {
            var edition = Optional.ofNullable(kept.get(call.call().slug()));
            var status = call.call().status();
            if (status != CallStatus.PUBLISHED && status != CallStatus.CLOSED || !call.call().current().hasForm()) continue;
            if (edition.filter(each -> says(each, call.call(), files)).isPresent()) continue;
            edition.ifPresent(each -> files.remove(each.file()));
            put(call.call(), writer, files);
        }
    }

    private void put(Call call, CallWriter writer, PackFiles files) {
        var scheme = "appel-" + call.slug();
        var form = forms.revision(call.current().form());
        // a form published again since, or of this call alone: the call leaves with the one its dossiers answer
        var file = "forms/%s.yaml".formatted(name(form));
        if (!files.texts().containsKey(file)) files.put(file, forms.written(form.id(), name(form)));
        files.put("calls/%s.yaml".formatted(call.slug()), CallWriter.call(call.current(), call.status(), scheme));
        files.put("schemes/%s.yaml".formatted(scheme), writer.scheme(call.current(), scheme, name(form)));
    }

    private boolean isInForce(FormRevision form) {
        return forms.latest(form.slug()).filter(latest -> latest.id().equals(form.id())).isPresent();
    }

    private String name(FormRevision form) {
        return isInForce(form) ? form.slug() : "%s-v%d".formatted(form.slug(), form.number());
    }

    private boolean says(Edition edition, Call call, PackFiles files) {
        var terms = call.current();
        return edition.status() == call.status() && !files.kept().texts().getOrDefault(edition.file(), RELATIVE).contains(RELATIVE)
                && terms.hasForm() && name(forms.revision(terms.form())).equals(edition.form())
                && Redraft.of(edition.terms().apply(terms.form()), draft -> draft.vocabulary = terms.vocabulary()).saysAs(terms);
    }
}
