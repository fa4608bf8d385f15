package fr.levain.insight.web;

import fr.levain.insight.Funnel;
import fr.levain.insight.FunnelFilter;
import fr.levain.insight.FunnelPick;
import fr.levain.insight.FunnelReason;
import fr.levain.insight.FunnelStage;
import fr.levain.insight.FunnelValue;
import fr.levain.kernel.French;
import fr.levain.surveys.Evidence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A funnel as it is drawn: each number leads to its projects. @param name of the partner, or of all of them @param officer reads what became of each dossier */
public record FunnelView(Funnel funnel, String name, FunnelFilter filter, boolean officer) {
    /** What is looked at, as the addresses carry it. */
    static String query(FunnelFilter filter) {
        return "annee=%s&programme=%s&departement=%s&theme=%s".formatted(filter.year() == 0 ? "" : filter.year(), filter.programme(), filter.department(),
                URLEncoder.encode(filter.theme(), StandardCharsets.UTF_8));
    }

    static String path(String partner) {
        return FunnelPage.PATH + "/" + (partner.isEmpty() ? FunnelPage.TOGETHER : partner);
    }

    public String id() {
        return "parcours-" + (funnel.partner().isEmpty() ? FunnelPage.TOGETHER : funnel.partner());
    }

    public String listPath(FunnelPick pick) {
        return "%s/projets?quoi=%s&%s".formatted(path(funnel.partner()), pick.word(), query(filter));
    }

    /** Whether why they stopped leads to who they are. */
    public boolean isListed(FunnelStage stage, FunnelReason why) {
        return officer || !FunnelPick.stopped(stage, why).ofDossier();
    }

    public String width(long reached) {
        return "" + (funnel.entered() == 0 ? 0 : 100 * reached / funnel.entered());
    }

    /** « 12 vérifié, 30 déclaré ». */
    public static String sure(FunnelValue value) {
        return Arrays.stream(Evidence.values()).filter(value.byEvidence()::containsKey)
                .map(each -> French.number(value.byEvidence().get(each)) + "\u00a0" + each.label().toLowerCase(java.util.Locale.FRENCH)).collect(Collectors.joining(", "));
    }
}
