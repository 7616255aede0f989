#pragma once

namespace pulse {

class DefinitionDialog;
class Session;

/// Shows in \a dialog, which edits the rule of advocates and detractors, how many people of the session's brand are of
/// each stance now and would be by the rule that the form says. Counted in the background while numbers are changed.
void showStanceEffect(DefinitionDialog &dialog, Session &session);

} // namespace pulse
