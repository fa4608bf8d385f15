package fr.levain.forms.web;

import fr.levain.forms.FinancingPlan;
import java.util.ArrayList;
import java.util.List;

/** The resources of a project as one bar, drawn on the server: widths are shares of {@link #WIDTH}. */
public record PlanChart(FinancingPlan plan, List<Segment> segments) {
    public static final int WIDTH = 1000;
    private static final int NARROWEST_TOLD = 40;
    /** As the style sheet draws them: a printed sheet has none. */
    private static final String[] INKS = {"#1c5b4a", "#a34a16", "#2f5d8c", "#7a5200", "#6b3a75", "#3d6b1f", "#8a2f4b", "#4a5450"};

    /** @param number of the part, in the bar and in the table */
    public record Segment(int number, int x, int width) {
        public boolean isTold() {
            return width >= NARROWEST_TOLD;
        }

        public String ink() {
            return INKS[Math.min(number, INKS.length) - 1];
        }

        /** Where it begins, for SVG: {@code 93.3%}. The bar is drawn in shares of the page, its numbers at their own size. */
        public String from() {
            return percent(x);
        }

        public String wide() {
            return percent(width);
        }

        public String middle() {
            return percent(x + width / 2);
        }

        private static String percent(int thousandths) {
            return thousandths / 10 + "." + thousandths % 10 + "%";
        }
    }

    public static PlanChart of(FinancingPlan plan) {
        var segments = new ArrayList<Segment>();
        long before = 0;
        for (int i = 0; i < plan.parts().size(); i++) {
            long after = before + plan.parts().get(i).amount().cents();
            int from = at(before, plan);
            segments.add(new Segment(i + 1, from, at(after, plan) - from));
            before = after;
        }
        return new PlanChart(plan, segments);
    }

    /** Each end is rounded, so that the widths add up to the whole bar. */
    private static int at(long cents, FinancingPlan plan) {
        return Math.toIntExact(Math.round((double) cents * WIDTH / plan.total().cents()));
    }
}
