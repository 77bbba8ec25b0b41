package hellowork.events;

/** The highest level of education (学歴). The name of the school is never part of a profile. */
public enum EducationLevel {
    JUNIOR_HIGH,
    HIGH_SCHOOL,
    VOCATIONAL_SCHOOL,
    JUNIOR_COLLEGE,
    COLLEGE_OF_TECHNOLOGY,
    UNIVERSITY,
    GRADUATE_SCHOOL
}
