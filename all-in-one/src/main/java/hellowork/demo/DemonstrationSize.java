package hellowork.demo;

/** How many the set holds: {@code demo.seekers} (2,000) and {@code demo.organizations} (40). */
record DemonstrationSize(int seekers, int organizations) {}
