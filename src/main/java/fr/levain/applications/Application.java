package fr.levain.applications;

import fr.levain.applications.SubmissionResult.Incomplete;
import fr.levain.applications.SubmissionResult.TooLate;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CutOff;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.law.Delays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier under the terms its draft was opened with. No Spring, no SQL: the rules of filing.
 *
 * @param gaps what the form still finds wrong or missing
 */
record Application(ApplicationView view, CallRevision terms, FormRevision form, Answers answers, List<Gap> gaps) {
    /** Terms of the shared vocabulary this module reads. */
    static final String TITLE = "project_title";
    static final String REQUESTED = "requested_amount";
    static final String PARTNERS = "partners";
    static final String PORTAL = "electronic_notification";

    /**
     * What stands in the way of filing. The definitive closing alone refuses; a relève only assigns the batch, and a
     * missing piece is awaited, never a refusal: an incomplete filing is a filing (D7).
     *
     * @param declared whether the declaration was ticked
     * @param signOff why the agreement of the legal representative, once asked for, does not hold
     */
    Optional<SubmissionResult> obstacle(Instant arrival, boolean declared, Optional<Gap> signOff) {
        var closing = terms.closesAt().filter(at -> !arrival.isBefore(at));
        if (closing.isPresent()) return Optional.of(new TooLate(closing.get()));
        var missing = new ArrayList<>(blocking());
        signOff.ifPresent(missing::add);
        if (!declared) missing.add(new Gap("", "declaration", "Cochez la case pour attester de l’exactitude de vos réponses."));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Incomplete(missing));
    }

    /**
     * The same for what came on paper: it is registered the day it came, as it is. What the paper does not say is a gap the
     * receipt tells (CRPA L114-5), never a refusal.
     *
     * @param posted the postmark
     */
    Optional<SubmissionResult> obstacleOnPaper(Instant posted, boolean declared) {
        var closing = terms.closesAt().filter(at -> !posted.isBefore(at));
        if (closing.isPresent()) return Optional.of(new TooLate(closing.get()));
        return declared ? Optional.empty() : Optional.of(new Incomplete(List.of(
                new Gap("", "declaration", "Cochez la case : ce qui est sur le papier est saisi."))));
    }

    /** Questions a paper leaves without a good answer, once each, pieces apart. */
    List<String> unanswered() {
        return blocking().stream().flatMap(gap -> form.field(fieldOf(gap)).stream()).map(Field::label).distinct().toList();
    }

    /** Answers without which the request cannot be taken: everything the form requires, pieces apart. */
    List<Gap> blocking() {
        return gaps.stream().filter(gap -> !isPiece(gap)).toList();
    }

    /** Pieces not joined yet: told, never held against the filing. */
    List<Gap> missingPieces() {
        return gaps.stream().filter(this::isPiece).toList();
    }

    /** A budget begun on both sides whose sides differ: told as soon as the page is left, though it is saved. */
    List<Gap> unbalanced(FormPage page) {
        return gaps.stream()
                .filter(gap -> page.field(gap.field()).filter(field -> field.type() instanceof FieldType.Budget).isPresent())
                .filter(gap -> hasBothSides(gap.field()))
                .toList();
    }

    private boolean hasBothSides(String budget) {
        if (!(answers.to(budget).known().orElse(null) instanceof Value.BudgetLines lines)) return false;
        var totals = BudgetTotals.of(lines);
        return totals.charges().isPositive() && totals.resources().isPositive();
    }

    /** Documents joined, by code of the piece. */
    boolean hasPiece(String code) {
        return form.fields()
                .filter(field -> field.type() instanceof FieldType.FileType(var documentType, _) && documentType.equals(code))
                .anyMatch(field -> !answers.files(field.id()).isEmpty());
    }

    Optional<CutOff> cutOff(Instant arrival) {
        return terms.cutOffFor(arrival);
    }

    String title() {
        return form.fieldOf(TITLE).flatMap(field -> answers.text(field.id())).map(String::strip).orElse("");
    }

    Optional<Euros> requested() {
        return form.fieldOf(REQUESTED).flatMap(field -> answers.amount(field.id()));
    }

    /** Notification through the portal needs the applicant's prior agreement (CRPA L112-15). */
    boolean consentsToPortal() {
        return form.fieldOf(PORTAL).flatMap(field -> answers.flag(field.id())).orElse(false);
    }

    /** Rows of partners that have a name; each keeps the id of its row. */
    List<Party> parties() {
        var parties = new ArrayList<Party>();
        form.fieldOf(PARTNERS).ifPresent(field -> {
            for (var row : answers.rows(field.id())) {
                firstText(row, "name", "partner_name", "nom").ifPresent(name ->
                        parties.add(new Party(row.id(), parties.size() + 1, name, firstText(row, "siret"))));
            }
        });
        return parties;
    }

    /**
     * The receipt, with every mention of CRPA R112-11-1 (D3).
     *
     * @param before the reception a re-oriented dossier keeps
     * @param paper what came by post, if it did
     * @param sealed the answers as they are kept: the digest is theirs
     * @throws IncompleteReceipt when a mention is missing: nothing is filed without a lawful receipt
     */
    Receipt receipt(
            Instant arrival,
            String sealed,
            String holder,
            HolderKind kind,
            Receipt.Service service,
            Delays delays,
            List<String> awaited,
            Optional<Reception> before,
            Optional<PaperEntry> paper,
            Optional<Receipt.Depositor> depositor) {
        // the batch is that of the day it arrives; the delay runs on from the day the request was first received
        var receivedAt = before.map(Reception::at).orElse(arrival);
        var received = LocalDate.ofInstant(receivedAt, French.PARIS);
        return new Receipt(
                "AR-" + view.reference(),
                view.reference(),
                receivedAt,
                Digest.of(sealed),
                terms.title(),
                title(),
                holder,
                kind,
                delays.coversSilence(kind),
                service,
                delays.implicitRejection(kind, received, before.map(Reception::suspensions).orElse(List.of())),
                delays.coversSilence(kind) ? Appeals.afterSilence(service) : List.of(),
                awaited,
                cutOff(arrival).map(CutOff::at),
                cutOff(arrival).map(CutOff::commission),
                before.map(Reception::of),
                paper.map(PaperEntry::postedOn),
                paper.isPresent() ? unanswered() : List.of(),
                depositor);
    }

    private boolean isPiece(Gap gap) {
        return form.field(fieldOf(gap)).filter(field -> field.type() instanceof FieldType.FileType).isPresent();
    }

    /** A gap names an input: {@code partners.<row>.siret}, {@code period-debut-jour}; its field comes first. */
    static String fieldOf(Gap gap) {
        return gap.field().split("[.-]", 2)[0];
    }

    private static Optional<String> firstText(Value.Row row, String... columns) {
        for (var column : columns) {
            if (row.cell(column).known().orElse(null) instanceof Value.Words(var text) && !text.isBlank()) return Optional.of(text);
        }
        return Optional.empty();
    }
}
