import '../save-status/define.js';
import '../section-navigation/define.js';
