package fr.levain.opinions;

import java.util.List;

/**
 * What one kind of opinion needs, by the pack, and shows.
 *
 * @param anonymous who answers is known to the service that asks, and to no one else
 * @param days to answer
 * @param minutes of work
 * @param silence past the date, it is deemed to have nothing to say
 * @param fields ids of the questions of the dossier that are shown
 * @param documents codes of the pieces that are shown
 * @param criteria codes of the grid's criteria this kind is competent for
 */
public record OpinionKind(
        String slug, String title, boolean anonymous, int days, int minutes, boolean silence, List<String> fields, List<String> documents,
        List<String> criteria) {
    public OpinionKind {
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
    }
}
