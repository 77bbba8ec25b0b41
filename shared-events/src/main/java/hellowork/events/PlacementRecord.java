package hellowork.events;

/**
 * What makes a local government or a designated body eligible (O-11 (1) and (2), O-13), as the applicant states it.
 *
 * @param regularPlacements regular placements (常用就職: no fixed term or at least 4 months, not seasonal) in the three
 *     months before applying, by the applicant itself or by the operator that it commissions
 * @param nothingCharged no money is taken from employers or seekers
 */
public record PlacementRecord(int regularPlacements, boolean nothingCharged) {}
