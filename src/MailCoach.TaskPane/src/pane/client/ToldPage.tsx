import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { SubPage } from '../parts/SubPage';
import { CheckIns } from './CheckIns';
import { UsualWay } from './UsualWay';

interface ToldPageProps {
  report: ClientReport;
  onBack: () => void;
  /** The report, as the owner's word has changed it. */
  onChanged: (report: ClientReport) => void;
  /** Something was told that the report has yet to take in. */
  onTold: () => void;
}

/** The owner's word about a client in one place, to look at, to change and to take back. */
export default function ToldPage({ report, onBack, onChanged, onTold }: ToldPageProps) {
  const { say } = useWords();
  return (
    <SubPage title={say('told.title')} testId="told-page" about={report.name} onBack={onBack}>
      <CheckIns clientId={report.id} onTold={onTold} />
      <UsualWay report={report} onChanged={onChanged} />
    </SubPage>
  );
}
