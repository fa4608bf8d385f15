package fr.levain.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The selection with the highest sum of points that costs no more than the pot and meets each need: a knapsack of whole files
 * with least counts and least amounts. Exact, in whole cents and points: depth-first branch and bound, where a branch is left
 * only when its bound proves that it holds nothing better. The bound is the fractional knapsack of what is still open (Dantzig,
 * 1957), with prices on the needs (Lagrangian relaxation; Geoffrion, 1974) found once by subgradient. The search counts
 * branches, not time: the same question has the same answer on any machine. At the limit, the best found is told as not proven.
 */
final class BestSelection {
    static final int BRANCHES = 2_000_000;
    private static final int STEPS = 150;
    /** Bounds are computed in floating point: this is far more than their error, and far less than one point. */
    private static final double MARGIN = 1e-6;

    /** @param needs those the item counts for */
    record Item(long points, long cost, BitSet needs) {}

    /** @param money whether the least is in cents; else in items */
    record Need(boolean money, long least) {
        long weight(Item item) {
            return money ? item.cost() : 1;
        }
    }

    /** @param found by index of the items given; empty when nothing meets the needs */
    record Found(BitSet taken, long points, boolean found, boolean proven) {}

    private final List<Need> needs;
    private final long pot;
    private final boolean anyWillDo;
    private final Integer[] order;
    private final Item[] items;
    private final double[] value;
    private final double prices;
    private final double[] valueTo;
    private final long[] costTo;
    private final int[] nextUnlike;
    private final long[][] weightFrom;
    private final long[][][] cheapestFrom;
    private final long[] have;
    private final BitSet taken = new BitSet();
    private BitSet best = new BitSet();
    private long bestPoints = -1;
    private int branches;

    private BestSelection(List<Item> given, List<Need> needs, long pot, boolean anyWillDo) {
        this.needs = needs;
        this.pot = pot;
        this.anyWillDo = anyWillDo;
        var multipliers = anyWillDo ? new double[needs.size()] : prices(given, needs, pot);
        var worth = new double[given.size()];
        for (int i = 0; i < worth.length; i++) worth[i] = worth(given.get(i), needs, multipliers, mean(given));
        order = order(given, worth);
        int n = given.size();
        items = new Item[n];
        value = new double[n];
        valueTo = new double[n + 1];
        costTo = new long[n + 1];
        for (int i = 0; i < n; i++) {
            items[i] = given.get(order[i]);
            value[i] = worth[order[i]];
            valueTo[i + 1] = valueTo[i] + value[i];
            costTo[i + 1] = costTo[i] + items[i].cost();
        }
        double owed = 0;
        for (int g = 0; g < needs.size(); g++) owed += multipliers[g] * needs.get(g).least() / (needs.get(g).money() ? mean(given) : 1);
        prices = owed;
        nextUnlike = new int[n];
        for (int i = n - 1; i >= 0; i--) nextUnlike[i] = i + 1 < n && items[i].equals(items[i + 1]) ? nextUnlike[i + 1] : i + 1;
        have = new long[needs.size()];
        weightFrom = new long[needs.size()][n + 1];
        cheapestFrom = new long[needs.size()][n + 1][];
        for (int g = 0; g < needs.size(); g++) suffixes(g);
    }

    /** @param limit of branches looked at */
    static Found best(List<Item> items, List<Need> needs, long pot, int limit) {
        return new BestSelection(items, needs, pot, false).search(limit);
    }

    /** Whether any selection meets the needs within the pot. */
    static Found any(List<Item> items, List<Need> needs, long pot, int limit) {
        return new BestSelection(items, needs, pot, true).search(limit);
    }

    private Found search(int limit) {
        branches = limit;
        branch(0, 0, 0, 0);
        var selected = new BitSet();
        best.stream().forEach(i -> selected.set(order[i]));
        return new Found(selected, Math.max(0, bestPoints), bestPoints >= 0, branches > 0);
    }

    private void branch(int at, long cost, long points, double worth) {
        if (branches <= 0 || (anyWillDo && bestPoints >= 0)) return;
        branches--;
        if (!canMeet(at, pot - cost)) return;
        if (bestPoints >= 0 && Math.floor(worth + open(at, pot - cost) - prices + MARGIN) <= bestPoints) return;
        if (at == items.length) {
            if (points > bestPoints) {
                bestPoints = points;
                best = (BitSet) taken.clone();
            }
            return;
        }
        if (items[at].cost() <= pot - cost) {
            count(at, 1);
            branch(at + 1, cost + items[at].cost(), points + items[at].points(), worth + value[at]);
            count(at, -1);
        }
        // of two files alike the first comes first: leaving one leaves those like it
        branch(nextUnlike[at], cost, points, worth);
    }

    private void count(int at, int sign) {
        taken.set(at, sign > 0);
        for (int g = items[at].needs().nextSetBit(0); g >= 0; g = items[at].needs().nextSetBit(g + 1)) have[g] += sign * needs.get(g).weight(items[at]);
    }

    /** What is open is enough for each need, in number and in money. */
    private boolean canMeet(int at, long left) {
        for (int g = 0; g < needs.size(); g++) {
            long missing = needs.get(g).least() - have[g];
            if (missing <= 0) continue;
            if (missing > weightFrom[g][at]) return false;
            if ((needs.get(g).money() ? missing : cheapestFrom[g][at][(int) missing]) > left) return false;
        }
        return true;
    }

    /** Most that the items from here may be worth within this money: whole ones, then a part of the first that does not fit. */
    private double open(int at, long left) {
        int from = at;
        int to = items.length;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (costTo[middle] - costTo[at] <= left) from = middle;
            else to = middle - 1;
        }
        double most = valueTo[from] - valueTo[at];
        if (from < items.length) most += value[from] * (left - (costTo[from] - costTo[at])) / items[from].cost();
        return most;
    }

    /** What each need may still find from each place on, and the least money for so many items of it. */
    private void suffixes(int g) {
        var need = needs.get(g);
        int most = need.money() ? 0 : (int) Math.min(items.length, Math.max(0, need.least()));
        var costs = new ArrayList<Long>();
        for (int i = items.length; i >= 0; i--) {
            if (i < items.length) {
                boolean counts = items[i].needs().get(g);
                weightFrom[g][i] = weightFrom[g][i + 1] + (counts ? need.weight(items[i]) : 0);
                if (counts && !need.money()) {
                    int place = java.util.Collections.binarySearch(costs, items[i].cost());
                    costs.add(place < 0 ? -place - 1 : place, items[i].cost());
                }
            }
            var cheapest = new long[most + 1];
            for (int k = 1; k <= most; k++) cheapest[k] = k <= costs.size() ? cheapest[k - 1] + costs.get(k - 1) : Long.MAX_VALUE;
            cheapestFrom[g][i] = cheapest;
        }
    }

    private static Integer[] order(List<Item> items, double[] worth) {
        var order = new Integer[items.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -worth[i] / items.get(i).cost())
                .thenComparing(i -> -items.get(i).points()).thenComparing(i -> items.get(i).cost()).thenComparing(i -> items.get(i).needs().toString()));
        return order;
    }

    private static double mean(List<Item> items) {
        return Math.max(1, items.stream().mapToLong(Item::cost).average().orElse(1));
    }

    private static double worth(Item item, List<Need> needs, double[] multipliers, double mean) {
        double worth = item.points();
        for (int g = item.needs().nextSetBit(0); g >= 0; g = item.needs().nextSetBit(g + 1))
            worth += multipliers[g] * (needs.get(g).money() ? item.cost() / mean : 1);
        return worth;
    }

    /** Prices of the needs under which the fractional knapsack promises least. */
    private static double[] prices(List<Item> items, List<Need> needs, long pot) {
        var now = new double[needs.size()];
        var kept = now.clone();
        double least = Double.MAX_VALUE;
        double mean = mean(items);
        double reach = items.stream().mapToLong(Item::points).max().orElse(0);
        var worth = new double[items.size()];
        for (int step = 1; step <= (needs.isEmpty() ? 0 : STEPS); step++) {
            for (int i = 0; i < worth.length; i++) worth[i] = worth(items.get(i), needs, now, mean);
            var met = new double[needs.size()];
            double bound = 0;
            long left = pot;
            for (int i : order(items, worth)) {
                var item = items.get(i);
                double part = Math.min(1, (double) left / item.cost());
                if (part <= 0) break;
                left -= (long) Math.min(left, item.cost());
                bound += part * worth[i];
                for (int g = item.needs().nextSetBit(0); g >= 0; g = item.needs().nextSetBit(g + 1)) met[g] += part * (needs.get(g).money() ? item.cost() / mean : 1);
            }
            double norm = 0;
            for (int g = 0; g < met.length; g++) {
                double owed = needs.get(g).least() / (needs.get(g).money() ? mean : 1);
                bound -= now[g] * owed;
                met[g] = owed - met[g];
                norm += met[g] * met[g];
            }
            if (bound < least) {
                least = bound;
                kept = now.clone();
            }
            if (norm < 1e-9) break;
            for (int g = 0; g < now.length; g++) now[g] = Math.max(0, now[g] + reach / step * met[g] / Math.sqrt(norm));
        }
        return kept;
    }
}
