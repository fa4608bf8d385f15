package fr.levain.directory;

import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Email;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code partners.yaml}: what people may need, and the organisations that answer. */
@Component
class PartnersInPack implements PackSection {
    private static final Logger LOG = LoggerFactory.getLogger(PartnersInPack.class);
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Partners partners;

    PartnersInPack(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "partenaires";
    }

    /** After the vocabulary, whose words name the kinds of holders. */
    @Override
    public int order() {
        return 35;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("partners.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var needs = needs(file.get());
        var read = partners(pack, file.get(), needs);
        var silent = file.get().list("partners").stream().filter(node -> node.bool("demonstration", false)).count();
        if (silent > 0 && !pack.demonstration())
            LOG.info("{} organisations partenaires sont connues sans coordonnées : celles du dossier livré sont inventées, écrivez les vraies dans partners.yaml.", silent);
        return (_, _) -> partners.declare(List.copyOf(needs.values()), read);
    }

    private static Map<String, Need> needs(PackNode file) {
        var needs = new LinkedHashMap<String, Need>();
        file.map("needs").forEach((slug, node) -> {
            if (!slug.matches(SLUG)) node.problem("« %s » : lettres minuscules, chiffres et tirets seulement".formatted(slug));
            needs.put(slug, new Need(slug, node.text("label"), node.optionalText("hint")));
        });
        if (needs.isEmpty()) file.problem("needs", "il manque les besoins auxquels les organisations répondent");
        return needs;
    }

    private static List<Partner> partners(Pack pack, PackNode file, Map<String, Need> needs) {
        var slugs = new HashSet<String>();
        var read = new ArrayList<Partner>();
        for (var node : file.list("partners")) {
            var partner = partner(pack, node, needs);
            if (!partner.slug().isEmpty() && !partner.slug().matches(SLUG))
                node.problem("slug", "« %s » : lettres minuscules, chiffres et tirets seulement".formatted(partner.slug()));
            if (!slugs.add(partner.slug())) node.problem("slug", "l’organisation « %s » est décrite deux fois".formatted(partner.slug()));
            pack.share(Partner.class, partner.slug(), partner);
            read.add(partner);
        }
        return read;
    }

    private static Partner partner(Pack pack, PackNode node, Map<String, Need> needs) {
        var invented = node.bool("demonstration", false);
        // invented contacts are never told on a real instance: the organisation is known without them until they are written
        var told = !invented || pack.demonstration();
        var email = node.optionalText("email");
        email.filter(typed -> Email.read(typed).isEmpty())
                .ifPresent(typed -> node.problem("email", "« %s » n’est pas une adresse électronique".formatted(typed)));
        var offers = node.list("offers").stream().map(offer -> offer(offer, needs)).toList();
        if (offers.isEmpty()) node.problem("offers", "dites ce que fait l’organisation : au moins une offre");
        return new Partner(node.text("slug"), node.text("name"), node.text("presentation"), email.filter(_ -> told),
                node.optionalText("phone").filter(_ -> told), node.optionalText("site"), invented && told, node.text("source"), false, offers);
    }

    private static PartnerOffer offer(PackNode node, Map<String, Need> needs) {
        var answered = node.texts("needs");
        if (answered.isEmpty()) node.problem("needs", "dites à quels besoins cette offre répond");
        answered.stream().filter(slug -> !needs.containsKey(slug)).forEach(slug -> node.problem("needs",
                "le besoin « %s » n’existe pas dans ce fichier%s".formatted(slug, Spelling.suggestion(slug, needs.keySet()))));
        var departments = node.texts("departments").stream().map(typed -> department(node, typed)).flatMap(Optional::stream)
                .map(DepartmentCode::value).toList();
        return new PartnerOffer(node.text("what"), answered, departments, node.texts("kinds"), node.text("source"), node.bool("assumption", false));
    }

    private static Optional<DepartmentCode> department(PackNode node, String typed) {
        var code = DepartmentCode.read(typed);
        if (code.isEmpty()) node.problem("departments", "« %s » n’est pas le code d’un département".formatted(typed));
        return code;
    }
}
