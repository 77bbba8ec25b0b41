package hellowork.events;

/** The kind of school that a job seeker attends or left last, as S-30 tells them apart. */
public enum SchoolKind {
    /** 中学校. */
    JUNIOR_HIGH_SCHOOL,
    /** 義務教育学校. */
    COMPULSORY_EDUCATION_SCHOOL,
    /** 高等学校. */
    HIGH_SCHOOL,
    /** 中等教育学校. */
    SECONDARY_EDUCATION_SCHOOL,
    /** 特別支援学校. */
    SPECIAL_NEEDS_SCHOOL,
    /** 高等専門学校. */
    COLLEGE_OF_TECHNOLOGY,
    /** 大学 (大学院, 短期大学を含む). */
    UNIVERSITY,
    /** 専修学校など, outside 職業安定法第33条の2第1項第1号. */
    OTHER;

    /** Whether pupils and new graduates of this school are excluded (対象学校, S-30 求Q1). */
    public boolean excludesPupilsAndNewGraduates() {
        return switch (this) {
            case JUNIOR_HIGH_SCHOOL,
                    COMPULSORY_EDUCATION_SCHOOL,
                    HIGH_SCHOOL,
                    SECONDARY_EDUCATION_SCHOOL,
                    SPECIAL_NEEDS_SCHOOL -> true;
            case COLLEGE_OF_TECHNOLOGY, UNIVERSITY, OTHER -> false;
        };
    }
}
