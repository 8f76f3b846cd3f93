import { readFileSync } from 'fs';
import { dashboardPicture, PICTURE } from '../../scripts/render-dashboard';

test('the picture in the docs shows the dashboard as it is', () => {
  // If this fails, run `npx ts-node -T -P tsconfig.dev.json scripts/render-dashboard.ts`.
  expect(dashboardPicture()).toBe(readFileSync(PICTURE, 'utf8'));
});
