package fr.levain.guidance.web;

import fr.levain.catalogue.AidMatch;
import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Fit;
import fr.levain.catalogue.Listing;
import fr.levain.eligibility.FactRead;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Value;
import fr.levain.guidance.Orientation;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.OrientationResult;
import fr.levain.guidance.Question;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a project leads to: aids that fit, those that nearly do and what is missing, those that do not and why; who helps,
 * where, and when.
 *
 * @param couldAsk a question whose answer would still change something
 * @param address typed to receive the link
 * @param sent whether the link has just left
 * @param site address of this Levain, for what is printed
 */
public record ResultPage(
        OrientationKey key, Orientation told, OrientationResult result, Optional<Question> couldAsk, FormErrors errors, String address, boolean sent, String site, Instant now)
        implements Page {
    public List<SummaryRow> answers() {
        var rows = new ArrayList<SummaryRow>();
        for (var term : told.asked()) {
            question(term).ifPresent(question -> rows.add(new SummaryRow(question.term().label(),
                    told.isUnsure(term) ? "Je ne sais pas" : question.words(told.answers().to(term)), key.path() + "/questions/" + term)));
        }
        return rows;
    }

    public List<AidMatch> own(Fit fit) {
        return result.own(fit);
    }

    public String summary() {
        return "%s, %s%s.".formatted(
                own(Fit.FITS).isEmpty() ? "Aucune aide de la Région ne convient"
                        : French.plural(own(Fit.FITS).size(), "aide de la Région convient", "aides de la Région conviennent"),
                own(Fit.NEARLY).isEmpty() ? "aucune n’en est proche" : French.plural(own(Fit.NEARLY).size(), "convient presque", "conviennent presque"),
                own(Fit.UNKNOWN).isEmpty() ? "" : ", " + French.plural(own(Fit.UNKNOWN).size(), "reste à préciser", "restent à préciser"));
    }

    /** What stands in the way first; what merely informs is left out. */
    public List<Ground> grounds(AidMatch match) {
        return match.verdict().grounds().stream()
                .filter(ground -> ground.outcome() != Outcome.NOT_CONCERNED && ground.rule().weight() != Weight.INFORMATION)
                .sorted(Comparator.comparing(ResultPage::rank))
                .toList();
    }

    public List<Ground> obstacles(AidMatch match) {
        return match.verdict().obstacles().toList();
    }

    private static int rank(Ground ground) {
        return switch (ground.outcome()) {
            case NOT_MET -> ground.rule().weight() == Weight.BLOCKING ? 0 : 1;
            case UNKNOWN -> 2;
            case MET -> 3;
            case NOT_CONCERNED -> 4;
        };
    }

    public static String word(Ground ground) {
        return switch (ground.outcome()) {
            case MET -> "Respecté";
            case NOT_MET -> ground.rule().weight() == Weight.BLOCKING ? "Non respecté" : "Point d’attention";
            case UNKNOWN -> "Pas encore connu";
            case NOT_CONCERNED -> "Sans objet";
        };
    }

    public static String mark(Ground ground) {
        return switch (ground.outcome()) {
            case MET -> "met";
            case NOT_MET -> ground.rule().weight() == Weight.BLOCKING ? "not-met" : "unknown";
            case UNKNOWN -> "unknown";
            case NOT_CONCERNED -> "not-concerned";
        };
    }

    public static String sign(Ground ground) {
        return switch (ground.outcome()) {
            case MET -> "✓";
            case NOT_MET -> ground.rule().weight() == Weight.BLOCKING ? "✕" : "!";
            case UNKNOWN -> "?";
            case NOT_CONCERNED -> "–";
        };
    }

    /** Marks of our own sources, {@code [S5]} or {@code S13}, mean nothing to the public. */
    public static String source(Ground ground, Listing listing) {
        var source = ground.rule().source().replaceAll("\\s*\\[[^\\]]*]", "").strip();
        return source.matches("S\\d+(, S\\d+)*") || source.isEmpty() ? listing.source() : source;
    }

    /** The questions that would settle it. */
    public List<Question> missing(AidMatch match) {
        return match.verdict().having(Outcome.UNKNOWN).stream().filter(ground -> ground.rule().weight() == Weight.BLOCKING)
                .flatMap(ground -> ground.facts().stream()).map(FactRead::name).distinct()
                .filter(term -> !result.profile().terms().containsKey(term))
                .flatMap(term -> question(term).stream()).toList();
    }

    /** What only a dossier will tell. */
    public List<String> left(AidMatch match) {
        return match.verdict().having(Outcome.UNKNOWN).stream().filter(ground -> ground.rule().weight() == Weight.BLOCKING)
                .map(ground -> ground.rule().title()).toList();
    }

    public String when(Listing listing) {
        return listing.next(now).map(date -> date.kind().label() + " le " + French.moment(date.at()))
                .orElse(listing.isOurs() ? "Ouverte en continu" : "Sans date de clôture connue");
    }

    /** The address to type from paper. */
    public String printed(Listing listing) {
        return site + listing.path();
    }

    /** The private address of this result: printed once, where its reader is told what it opens. */
    public String privateAddress() {
        return site + key.path() + "/resultat";
    }

    /** Who pays and how. */
    public static String funder(Listing listing) {
        var natures = listing.natures().stream().filter(code -> !code.equals(Listing.ANY)).sorted().map(Facet.NATURE::label).collect(Collectors.joining(", "));
        return natures.isEmpty() ? listing.funder() : listing.funder() + " · " + natures;
    }

    /** An open call: a dossier may be opened with what was said. */
    public Optional<String> dossier(AidMatch match) {
        return match.listing().kind() == Listing.Kind.CALL
                ? Optional.of(key.path() + "/appels/" + match.listing().slug()) : Optional.empty();
    }

    /** Asks the partners for help with what was said; empty as long as it is not known where or who. */
    public Optional<String> help() {
        var profile = result.profile();
        if (result.needs().isEmpty() || profile.commune().isEmpty() || !(profile.terms().get("holder_kind") instanceof Value.Choice(var kind))) return Optional.empty();
        var address = UriComponentsBuilder.fromPath("/accompagnement/demande").queryParam("commune", profile.commune().get().value())
                .queryParam("porteur", kind.getFirst()).queryParam("depuis", key.value());
        result.needs().forEach(need -> address.queryParam("besoin", need));
        return Optional.of(address.encode().build().toUriString());
    }

    private Optional<Question> question(String term) {
        return Question.of(result.profile().vocabulary(), term);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
