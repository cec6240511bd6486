/** The buttons that open the pane, as both manifests name them. */
export const READ_COMMAND = 'mailcoach.open';
export const WRITE_COMMAND = 'mailcoach.write';

/** An image of the manifests, for notifications. */
export const NOTICE_ICON = 'icon.16';
