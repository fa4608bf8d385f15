package fr.levain.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Monday to Friday, the eleven legal holidays apart. */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14),
            MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private WorkingDays() {}

    public static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) return true;
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) // Easter Monday
                || day.equals(easter.plusDays(39)) // Ascension
                || day.equals(easter.plusDays(50)); // Whit Monday
    }

    /** The given day if it is a working one, else the next that is. */
    public static LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isWorking(found)) found = found.plusDays(1);
        return found;
    }

    /** The last of that many working days; the starting day does not count. */
    public static LocalDate after(LocalDate from, int workingDays) {
        var found = from;
        for (int counted = 0; counted < workingDays; counted++) found = onOrAfter(found.plusDays(1));
        return found;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
