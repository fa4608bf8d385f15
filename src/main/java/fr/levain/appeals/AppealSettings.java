package fr.levain.appeals;

import java.util.List;

/** Choices of the authority. @param alertDays days before silence answers, when who looks at the appeal is warned */
public record AppealSettings(List<Integer> alertDays) {
    /** Before any pack is loaded. */
    static final AppealSettings NONE = new AppealSettings(List.of(15));
}
