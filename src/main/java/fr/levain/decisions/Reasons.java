package fr.levain.decisions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.levain.assessment.LineSettled;
import fr.levain.assessment.Mark;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.ScoreSheet;
import fr.levain.committees.GivenOpinion;
import fr.levain.eligibility.Verdict;
import fr.levain.opinions.ReceivedOpinion;
import fr.levain.readings.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision rested on, frozen as data in the transaction that takes it: the page that explains it shows this, whatever the
 * dossier becomes afterwards. Each part as in {@link Explanation}.
 */
record Reasons(
        Verdict verdict, Map<String, String> overruled, Optional<ScoreSheet> scoring, List<ReadResult> readings, Optional<Recommendation> proposal,
        List<LineSettled> budget, Optional<GivenOpinion> committee, List<ReceivedOpinion> opinions) {
    private static final JsonMapper JSON = JsonMapper.builder().addMixIn(Mark.class, WrittenMark.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Mark.Score.class, name = "score"), @JsonSubTypes.Type(value = Mark.CannotJudge.class, name = "cannot-judge")})
    private interface WrittenMark {}

    static Reasons of(Explanation why) {
        return new Reasons(why.verdict(), why.overruled(), why.scoring(), why.readings(), why.proposal(), why.budget(), why.committee(), why.opinions());
    }

    static Reasons read(String json) {
        return JSON.readValue(json, Reasons.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }
}
