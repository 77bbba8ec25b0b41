package hellowork.events;

/**
 * What a private agency declares of administrative orders against it. With either it is not admitted (P-ORDERS).
 *
 * @param businessSuspended an order to suspend its business (事業停止命令) is in effect
 * @param improvementOutstanding an order to improve (改善命令) has not been met
 */
public record OrdersDeclaration(boolean businessSuspended, boolean improvementOutstanding) {}
